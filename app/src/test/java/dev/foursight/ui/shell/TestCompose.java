package dev.foursight.ui.shell;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.http.Draft;
import dev.foursight.ui.Place;
import dev.foursight.ui.RequestScreen;
import dev.foursight.wire.InputFile;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** Writes down what it is asked to compose. */
public final class TestCompose implements RequestScreen {

    final List<String> asked = new ArrayList<>();
    private final TextField field = new TextField();
    private final StackPane node = new StackPane(field);

    public TestCompose() {
        field.setAccessibleText("URL");
    }

    @Override
    public void open(Draft draft, List<CraftUse> crafts, boolean send) {
        asked.add(draft.method() + " " + draft.url() + " " + crafts + " " + send);
    }

    @Override
    public void aim(Draft draft, List<CraftUse> crafts) {
        asked.add("aimed " + draft.method() + " " + crafts);
    }

    @Override
    public void paste(PastedRequest pasted) {
        Draft draft = pasted.draft();
        asked.add("pasted " + draft.method() + " " + draft.url() + " " + pasted.remarks());
    }

    @Override
    public void explain(Intake recorded) {
        asked.add("explain " + recorded.exchanges().getFirst().exchange().received().length());
    }

    @Override
    public void explain(InputFile recording) {
        asked.add("explain file " + recording.name());
    }

    @Override
    public Place place() {
        return Place.COMPOSE;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public List<Parent> panes() {
        return List.of(node);
    }

    @Override
    public void onShown() {
        field.setText("shown");
    }

    @Override
    public void focusDefault() {
        field.requestFocus();
    }
}

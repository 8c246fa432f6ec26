package dev.foursight.ui.shell;

import atlantafx.base.controls.CustomTextField;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The header's field with its list of what Enter would do. */
final class OmniboxField extends CustomTextField {

    private static final int MOST_SHOWN = 2_000;

    private final Omnibox omnibox;
    private final Consumer<Choice> act;
    private @Nullable ChoiceList list;
    private String pasted = "";
    private String shown = "";

    OmniboxField(Omnibox omnibox, Consumer<Choice> act) {
        this.omnibox = omnibox;
        this.act = act;
        setId("omnibox");
        getStyleClass().add("omnibox");
        setPromptText("413, “too large”, curl …, or a URL");
        Access.named(
                this,
                "Open a code, search codes, compose a URL, or paste a curl line, a raw request, a response, what curl -v printed, a HAR, or lines of an access log");
        setLeft(Icons.of(Feather.SEARCH));
        Label keys = new Label("Ctrl K");
        keys.getStyleClass().add("key-hint");
        setRight(keys);
        textProperty().addListener(_ -> suggest());
        focusedProperty().addListener((_, _, focused) -> hideWhenLeft(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Text of several lines, or too long to show, is kept as it is. */
    @Override
    public void paste() {
        String text = Clip.text();
        boolean replacesAll = getSelectedText().length() == getLength();
        boolean fits = text.length() <= MOST_SHOWN && !text.strip().contains("\n");
        if (fits || !replacesAll) {
            super.paste();
            return;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        pasted = text;
        setText(line.substring(0, Math.min(line.length(), MOST_SHOWN)));
        shown = getText();
        end();
        suggest();
    }

    private void suggest() {
        List<Choice> choices = omnibox.choices(getText().equals(shown) ? pasted : getText());
        if (list == null) {
            list = new ChoiceList(this::choose);
        }
        list.offer(choices, this);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        if (list != null) {
            list.move(rows);
        }
    }

    private void choose() {
        Choice choice = list == null ? null : list.chosen();
        if (choice != null && !(choice instanceof Choice.Nothing)) {
            clear();
            act.accept(choice);
        }
    }

    private void hideWhenLeft(boolean focused) {
        if (!focused && list != null) {
            list.hide();
        }
    }
}

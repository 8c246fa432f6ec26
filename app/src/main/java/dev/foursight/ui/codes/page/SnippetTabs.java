package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.page.Snippet;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How each system returns the code properly, one at a time, ready to copy. */
final class SnippetTabs extends VBox {

    private final PageText text;
    private final ChosenSystem chosen;
    private final VBox body = new VBox();
    private final Button copy = new Button("Copy", Icons.of(Feather.COPY));

    SnippetTabs(List<Snippet> snippets, ChosenSystem chosen, PageText text) {
        this.text = text;
        this.chosen = chosen;
        getStyleClass().add("snippets");
        body.getStyleClass().add("snippet");
        copy.setId("copy-snippet");
        copy.getStyleClass().addAll("flat", "small");
        FlowPane systems = new FlowPane();
        systems.getStyleClass().add("snippet-systems");
        ToggleGroup group = new ToggleGroup();
        Snippet first = chosen.among(snippets);
        for (Snippet snippet : snippets) {
            ToggleButton button = new ToggleButton(snippet.system());
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("chip", "snippet-system");
            button.setToggleGroup(group);
            button.setUserData(snippet);
            button.setSelected(snippet.equals(first));
            systems.getChildren().add(button);
        }
        group.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else if (now.getUserData() instanceof Snippet snippet) {
                        choose(snippet);
                    }
                });
        getChildren().addAll(systems, body);
        show(first);
    }

    Button copyButton() {
        return copy;
    }

    private void choose(Snippet snippet) {
        chosen.remember(snippet.system());
        show(snippet);
    }

    private void show(Snippet snippet) {
        body.getChildren().setAll(text.blocks(snippet.before()));
        body.getChildren().add(new CodeBlock(snippet.system(), snippet.code()));
        Access.hinted(copy, "Copy what " + snippet.system() + " needs");
        copy.setOnAction(_ -> Clip.put(snippet.code()));
    }
}

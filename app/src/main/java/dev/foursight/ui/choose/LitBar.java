package dev.foursight.ui.choose;

import dev.foursight.explain.decision.LitPath.Mark;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** By what the graph is lit, and what its marks mean; gone where it is not lit. */
final class LitBar extends HBox {

    private final Label words = new Label();

    LitBar(ChooseModel model) {
        getStyleClass().add("lit-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("lit-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button out = new Button("Clear");
        out.setId("lit-out");
        out.getStyleClass().addAll("flat", "small");
        out.setMinWidth(USE_PREF_SIZE);
        out.setOnAction(_ -> model.putOut());
        Access.helped(out, "Shows the graph as it is without the exchange");
        getChildren()
                .addAll(
                        words,
                        legend(Mark.PASSED, Feather.CHECK),
                        legend(Mark.REFUSED, Feather.X),
                        legend(Mark.UNKNOWN, Feather.HELP_CIRCLE),
                        out);
        managedProperty().bind(visibleProperty());
        model.lit().subscribe(this::show);
    }

    private static Label legend(Mark mark, Feather icon) {
        Label label = new Label(Lit.word(mark), Icons.of(icon));
        label.getStyleClass().addAll("lit-legend", "lit-" + Lit.word(mark).replace(' ', '-'));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void show(Optional<Lit> lit) {
        setVisible(lit.isPresent());
        String sentence = lit.map(Lit::sentence).orElse("");
        words.setText(sentence);
        Access.named(this, AccessibleRole.TEXT, sentence);
    }
}

package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** What a cause or finding rests on; a chip with bytes behind it shows them. */
final class EvidenceChips extends FlowPane {

    EvidenceChips(List<Evidence> evidence, Consumer<Evidence> mark) {
        getStyleClass().add("evidence");
        setMinWidth(0);
        evidence.stream()
                .filter(it -> !it.text().isBlank())
                .forEach(it -> getChildren().add(chip(it, mark)));
        managedProperty().bind(visibleProperty());
        setVisible(!getChildren().isEmpty());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /** A flow pane gives its children all the width they ask for: none may ask for more than it. */
    private void fit(double width) {
        for (Node child : getChildren()) {
            if (width > 0 && child instanceof Labeled chip) {
                chip.setPrefWidth(USE_COMPUTED_SIZE);
                chip.setPrefWidth(Math.min(chip.prefWidth(-1), width));
            }
        }
    }

    private static Node chip(Evidence evidence, Consumer<Evidence> mark) {
        String words = CardWords.evidence(evidence);
        if (evidence.from() == null) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().addAll("evidence-chip", "no-bytes");
            return label;
        }
        Feather icon =
                evidence.where() == Evidence.Where.SENT
                        ? Feather.ARROW_UP_RIGHT
                        : Feather.ARROW_DOWN_LEFT;
        Button chip = new Button(words, Icons.of(icon));
        chip.getStyleClass().addAll("evidence-chip", "mono");
        chip.setOnAction(_ -> mark.accept(evidence));
        return Access.hinted(chip, "Show these bytes: " + SafeText.line(evidence.text(), 400));
    }
}

package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Verdict;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every requirement that speaks of the answer, and how it fares: what it violates first. */
final class ChecksTab extends ScrollPane {

    private static final List<Verdict> ORDER =
            List.of(Verdict.VIOLATES, Verdict.CANNOT_TELL, Verdict.CONFORMS);

    private final VBox rows = new VBox();
    private final Consumer<Evidence> mark;
    private List<Finding> shown = List.of();

    ChecksTab(Consumer<Evidence> mark) {
        this.mark = mark;
        getStyleClass().addAll("checks", "edge-to-edge");
        rows.getStyleClass().add("check-rows");
        setContent(rows);
        setFitToWidth(true);
    }

    void show(List<Finding> findings) {
        shown = findings;
        rows.getChildren().clear();
        for (Verdict verdict : ORDER) {
            List<Finding> group =
                    findings.stream().filter(finding -> finding.verdict() == verdict).toList();
            if (!group.isEmpty()) {
                Label heading = new Label(CardWords.heading(verdict, group.size()));
                heading.getStyleClass().add("check-group");
                rows.getChildren().add(heading);
                group.forEach(finding -> rows.getChildren().add(row(finding)));
            }
        }
        if (findings.isEmpty()) {
            Label none = new Label("No requirement that Foursight checks speaks of this answer.");
            none.getStyleClass().addAll("text-muted", "no-checks");
            rows.getChildren().add(none);
        } else {
            rows.getChildren().add(copy());
        }
    }

    private Button copy() {
        Button copy = new Button("Copy all", Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "small", "copy-checks");
        copy.setOnAction(_ -> Clip.put(CardWords.copied(shown, ORDER)));
        return Access.helped(copy, "Copies all findings as text, a line each");
    }

    private Node row(Finding finding) {
        Label verdict = Looks.verdict(finding.verdict(), CardWords.verdict(finding.verdict()));
        Label level = new Label(finding.level());
        level.getStyleClass().add("level");
        Label clause = new Label(finding.clause());
        clause.getStyleClass().add("text-muted");
        HBox head = new HBox(verdict, level, clause);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("check-head");
        VBox row =
                new VBox(
                        head,
                        SelectableFlow.of(SafeText.prose(finding.sentence())),
                        new EvidenceChips(finding.evidence(), mark));
        row.getStyleClass().add("check-row");
        return row;
    }
}

package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Verdict;
import dev.foursight.ui.common.SelectableFlow;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every requirement that speaks of the answer, and how it fares: what it violates first. */
final class ChecksTab extends ScrollPane {

    private static final List<Verdict> ORDER =
            List.of(Verdict.VIOLATES, Verdict.CANNOT_TELL, Verdict.CONFORMS);

    private final VBox rows = new VBox();
    private final Consumer<Evidence> mark;

    ChecksTab(Consumer<Evidence> mark) {
        this.mark = mark;
        getStyleClass().addAll("checks", "edge-to-edge");
        rows.getStyleClass().add("check-rows");
        setContent(rows);
        setFitToWidth(true);
    }

    void show(List<Finding> findings) {
        rows.getChildren()
                .setAll(
                        findings.stream()
                                .sorted(
                                        Comparator.comparingInt(
                                                finding -> ORDER.indexOf(finding.verdict())))
                                .map(this::row)
                                .toList());
        if (findings.isEmpty()) {
            Label none = new Label("No requirement that Foursight checks speaks of this answer.");
            none.getStyleClass().addAll("text-muted", "no-checks");
            rows.getChildren().add(none);
        }
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

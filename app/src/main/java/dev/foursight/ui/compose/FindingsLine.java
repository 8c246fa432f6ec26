package dev.foursight.ui.compose;

import dev.foursight.explain.Finding;
import dev.foursight.explain.Verdict;
import dev.foursight.ui.common.Access;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** How the answer fares against the requirements, in one line; a click shows them all. */
final class FindingsLine extends FlowPane {

    FindingsLine(List<Finding> findings, Runnable showAll) {
        getStyleClass().add("findings-line");
        findings.stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATES)
                .map(finding -> violation(finding, showAll))
                .forEach(getChildren()::add);
        long conform = CardWords.count(findings, Verdict.CONFORMS);
        if (conform > 0) {
            String words = Sizes.count(conform, "rule kept", "rules kept");
            getChildren().add(button(Looks.verdict(Verdict.CONFORMS, words), words, showAll));
        }
        long unknown = CardWords.count(findings, Verdict.CANNOT_TELL);
        if (unknown > 0) {
            String words = Sizes.number(unknown) + " cannot tell";
            getChildren().add(button(Looks.verdict(Verdict.CANNOT_TELL, words), words, showAll));
        }
    }

    private static Node violation(Finding finding, Runnable showAll) {
        String words = "violates a " + finding.level() + " of " + finding.clause();
        return button(
                Looks.verdict(Verdict.VIOLATES, words), words + ": " + finding.sentence(), showAll);
    }

    private static Button button(Node face, String name, Runnable action) {
        Button button = new Button("", face);
        button.getStyleClass().addAll("flat", "finding-button");
        button.setOnAction(_ -> action.run());
        return Access.hinted(button, name);
    }
}

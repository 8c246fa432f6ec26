package dev.foursight.ui.codes.page;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Code as it is to be pasted: its lines do not wrap, its comments stand back. */
final class CodeBlock extends ScrollPane {

    /**
     * @param system whose code it is, for a screen reader
     */
    CodeBlock(String system, String code) {
        List<Text> lines = code.stripTrailing().lines().map(CodeBlock::line).toList();
        lines.getLast().setText(lines.getLast().getText().stripTrailing());
        SelectableFlow flow = new SelectableFlow(lines);
        flow.getStyleClass().add("code-lines");
        setContent(flow);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        getStyleClass().addAll("edge-to-edge", "code-block");
        Access.named(this, AccessibleRole.SCROLL_PANE, "Code for " + system);
    }

    private static Text line(String line) {
        Text text = new Text(line + "\n");
        String start = line.stripLeading();
        boolean comment = start.startsWith("#") || start.startsWith("//");
        text.getStyleClass().addAll("mono", comment ? "muted" : "code-line");
        return text;
    }
}

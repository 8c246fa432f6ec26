package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Span;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Why one gets the code: each cause with what gives it away. */
final class ReasonList {

    private final PageText text;

    ReasonList(PageText text) {
        this.text = text;
    }

    List<Node> of(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Node reason(Reason reason) {
        VBox block = new VBox(text.plain(reason.title(), "reason-title"));
        block.getChildren().addAll(text.blocks(reason.text()));
        block.getChildren().add(tellTale(reason));
        SelectableFlow id = text.plain(reason.id(), "mono", "reason-id");
        id.setAccessibleText("Cause " + reason.id());
        block.getChildren().add(id);
        block.getStyleClass().add("reason");
        return block;
    }

    private Node tellTale(Reason reason) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span("Tell-tale: ", Span.Style.STRONG, ""));
        spans.addAll(reason.tellTale().spans());
        SelectableFlow flow = text.rich(new Paragraph(false, spans));
        flow.getStyleClass().add("tell-tale");
        return flow;
    }
}

package dev.foursight.ui.compose;

import dev.foursight.explain.Evidence;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Icons;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What went out and what came in, byte for byte. */
final class WireTab extends VBox {

    /** The share of the side that something is shown on. */
    private static final double MOST = 0.7;

    private final Label sentTitle = new Label("Sent", Icons.of(Feather.ARROW_UP_RIGHT));
    private final Label receivedTitle = new Label("Received", Icons.of(Feather.ARROW_DOWN_LEFT));
    private final BytesView sent = new BytesView("Bytes sent");
    private final BytesView received = new BytesView("Bytes received");
    private final SplitPane panes;

    WireTab() {
        getStyleClass().add("wire-tab");
        panes = new SplitPane(titled(sentTitle, sent), titled(receivedTitle, received));
        panes.setOrientation(Orientation.VERTICAL);
        panes.setDividerPositions(0.4);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().add(panes);
    }

    private static Node titled(Label title, BytesView view) {
        title.getStyleClass().add("wire-title");
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox box = new VBox(title, view);
        box.setMinHeight(64);
        return box;
    }

    private static String words(Exchange exchange, @Nullable Bytes out) {
        if (out == null) {
            return "(bytes not known)";
        }
        return Sizes.bytes(exchange.sentBytes())
                + (exchange.isSentCut()
                        ? ", of which the first " + Sizes.number(out.length()) + " are kept"
                        : "");
    }

    void show(Answer answer) {
        Exchange exchange = answer.exchange();
        Bytes out = exchange.sent();
        sentTitle.setText("Sent " + words(exchange, out));
        WireRequest request = answer.request();
        sent.show(
                out == null ? Bytes.EMPTY : out,
                request != null && out != null && isSent(request, out)
                        ? SpanKinds.of(request.spans())
                        : _ -> "");
        receivedTitle.setText("Received " + Sizes.bytes(exchange.receivedBytes()));
        ParsedResponse response = exchange.response();
        int headEnd = response == null ? -1 : response.headEnd();
        received.show(exchange.received(), at -> at < headEnd ? "byte-field" : "byte-content");
    }

    private static boolean isSent(WireRequest request, Bytes out) {
        int head = request.bytes().length();
        return request.isHeld()
                ? out.equals(request.bytes())
                : out.length() > head && out.slice(0, head).equals(request.bytes());
    }

    void mark(Evidence evidence) {
        sent.unmark();
        received.unmark();
        if (evidence.from() != null && evidence.to() != null) {
            switch (evidence.where()) {
                case SENT -> {
                    panes.setDividerPositions(MOST);
                    sent.mark(evidence.from(), evidence.to());
                }
                case RECEIVED -> {
                    panes.setDividerPositions(1 - MOST);
                    received.mark(evidence.from(), evidence.to());
                }
                case OUTCOME, TIMING, TLS -> {}
            }
        }
    }
}

package dev.foursight.ui.compose.answer;

import dev.foursight.http.CertificateInfo;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.TlsInfo;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.SelectableFlow;
import dev.foursight.ui.compose.Looks;
import dev.foursight.ui.compose.SafeText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was agreed in the TLS handshake, and the certificates that the server showed. */
public final class TlsTab extends ScrollPane {

    private static final int LONGEST = 500;

    private final VBox parts = new VBox();

    public TlsTab() {
        getStyleClass().addAll("tls-tab", "edge-to-edge");
        parts.getStyleClass().add("tls-parts");
        setContent(parts);
        setFitToWidth(true);
        Access.named(this, "TLS and the server's certificates");
    }

    public void show(Exchange exchange, TlsInfo tls) {
        List<Node> nodes = new ArrayList<>();
        Outcome.Failure failure = exchange.outcome().failure();
        if (failure != null && failure.phase() == Outcome.Phase.TLS) {
            Label refused = Looks.label("Refused", Feather.X, "violates");
            nodes.add(
                    new VBox(
                            4,
                            refused,
                            SelectableFlow.of(SafeText.prose(failure.detail()), "cause-sentence")));
        }
        nodes.add(agreed(tls));
        List<CertificateInfo> chain = tls.certificates();
        for (int i = 0; i < chain.size(); i++) {
            nodes.add(certificate(i, chain));
        }
        if (chain.isEmpty()) {
            nodes.add(new Label("Which certificates the server showed is not known."));
        }
        parts.getChildren().setAll(nodes);
    }

    private static Node agreed(TlsInfo tls) {
        Facts facts = new Facts("Handshake");
        facts.add("Version", tls.version() == null ? "none agreed" : tls.version());
        facts.add("Protocol (ALPN)", tls.alpn() == null ? "none agreed" : tls.alpn());
        facts.add("Server name sent", tls.sni() == null ? "none" : tls.sni());
        facts.add("Client certificate", tls.clientCertificate() ? "sent" : "not sent");
        return facts;
    }

    private static Node certificate(int index, List<CertificateInfo> chain) {
        CertificateInfo it = chain.get(index);
        Facts facts =
                new Facts(
                        index == 0
                                ? "The server’s certificate"
                                : "Certificate " + (index + 1) + " of " + chain.size());
        facts.add("For", it.names().isEmpty() ? "no name" : String.join(", ", it.names()));
        facts.add("Subject", it.subject());
        facts.add(
                "Issuer",
                it.issuer().equals(it.subject()) ? it.issuer() + " (itself)" : it.issuer());
        facts.add("Valid from", it.notBefore());
        facts.add("Valid until", it.notAfter());
        facts.add("SHA-256", it.sha256());
        return facts;
    }

    /** Names and values in two columns under a title. */
    private static final class Facts extends VBox {

        private final GridPane grid = new GridPane();

        Facts(String title) {
            Label heading = new Label(title);
            heading.getStyleClass().add("facts-title");
            grid.getStyleClass().add("facts");
            getChildren().addAll(heading, grid);
        }

        void add(String name, String value) {
            if (value.isBlank()) {
                return;
            }
            Label label = new Label(name);
            label.getStyleClass().add("text-muted");
            label.setMinWidth(USE_PREF_SIZE);
            SelectableFlow flow = SelectableFlow.of(SafeText.line(value, LONGEST));
            flow.setFocusTraversable(true);
            Access.named(flow, name + ": " + SafeText.line(value, LONGEST));
            GridPane.setHgrow(flow, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), label, flow);
        }
    }
}

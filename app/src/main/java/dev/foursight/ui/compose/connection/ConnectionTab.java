package dev.foursight.ui.compose.connection;

import dev.foursight.http.Route.Family;
import dev.foursight.ui.common.FormGrid;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** How to talk to the server: protocol, way, deadlines, TLS. */
public final class ConnectionTab extends ScrollPane {

    private final FormGrid grid = new FormGrid();

    /**
     * @param jars what was kept for targets
     * @param version the version as it is sent in the request line
     */
    public ConnectionTab(ConnectionForm form, StringProperty version, CookieJars jars) {
        getStyleClass().addAll("connection-tab", "edge-to-edge");
        setFitToWidth(true);
        protocol(form, version);
        route(form.route());
        proxy(form.proxy());
        TlsRows.into(grid, form.tls());
        FollowingRows.into(grid, form.following(), jars);
        deadlines(form.deadlines());
        setContent(new VBox(grid));
    }

    private void protocol(ConnectionForm form, StringProperty version) {
        ProtocolChoice.Shown shown = new ProtocolChoice.Shown(form.protocolProperty(), version);
        grid.heading("Protocol");
        grid.row(
                "HTTP version",
                FormGrid.choice(
                        shown.property(),
                        ProtocolChoice.CHOICES,
                        ProtocolChoice::title,
                        "HTTP version"));
        grid.note(shown.property().map(ProtocolChoice::about));
    }

    private void route(RouteForm form) {
        grid.heading("Address");
        grid.row(
                "Addresses",
                FormGrid.choice(
                        form.familyProperty(),
                        List.of(Family.values()),
                        ConnectionTab::words,
                        "Addresses to try"));
        TextField pins = FormGrid.field(form.pinsProperty(), "Addresses in place of names", 32);
        pins.setPromptText("example.org:443:127.0.0.1");
        grid.row("Take for a name", pins);
        grid.problem(form.problem());
    }

    private static String words(Family family) {
        return switch (family) {
            case ANY -> "IPv4 and IPv6";
            case IPV4 -> "IPv4 only";
            case IPV6 -> "IPv6 only";
        };
    }

    private void proxy(ProxyForm form) {
        ObservableValue<Boolean> some = form.kindProperty().map(kind -> kind != ProxyKind.NONE);
        grid.heading("Proxy");
        grid.row(
                "Go through",
                FormGrid.choice(
                        form.kindProperty(),
                        List.of(ProxyKind.values()),
                        ProxyKind::title,
                        "Kind of proxy"));
        grid.note(form.kindProperty().map(ProxyKind::about));
        grid.rowWhile(
                some,
                "Host and port",
                FormGrid.field(form.hostProperty(), "The proxy's host", 20),
                FormGrid.field(form.portProperty(), "The proxy's port", 5));
        grid.rowWhile(
                some,
                "User, password",
                FormGrid.field(form.userProperty(), "User for the proxy", 12),
                FormGrid.password(form.passwordProperty(), "Password for the proxy", 12));
        grid.note(some.map(is -> is ? "The password is forgotten when the window closes." : ""));
        grid.problem(form.problem());
    }

    private void deadlines(DeadlinesForm form) {
        grid.heading("Deadlines");
        for (Phase phase : Phase.values()) {
            Node field =
                    FormGrid.field(
                            form.text(phase), "Deadline, " + phase.title() + ", in seconds", 6);
            Label about = new Label("s, " + phase.about());
            about.getStyleClass().add("caption");
            grid.row(phase.title(), field, about);
        }
        grid.problem(form.problem());
    }
}

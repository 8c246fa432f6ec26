package dev.foursight.ui.compose.connection;

import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Route;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FormState;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How to talk to the server, as it is being written. Used on the FX thread only. */
public final class ConnectionForm {

    /** What of {@link #state} is never written to a disk. */
    public static final Set<String> SECRETS = Set.of("proxy.password", "tls.identity.password");

    private final DeadlinesForm deadlines = new DeadlinesForm();
    private final ProxyForm proxy = new ProxyForm();
    private final RouteForm route = new RouteForm();
    private final FollowingForm following = new FollowingForm();
    private final TlsForm tls;
    private final ObjectProperty<Protocol> protocol = new SimpleObjectProperty<>(Protocol.HTTP_1);
    private Connection rest = Connection.STANDARD;

    /**
     * @param background reads the files that are named
     */
    public ConnectionForm(Background background) {
        tls = new TlsForm(background);
    }

    DeadlinesForm deadlines() {
        return deadlines;
    }

    ProxyForm proxy() {
        return proxy;
    }

    RouteForm route() {
        return route;
    }

    FollowingForm following() {
        return following;
    }

    TlsForm tls() {
        return tls;
    }

    public ObjectProperty<Protocol> protocolProperty() {
        return protocol;
    }

    /**
     * The connection as it stands.
     *
     * @throws dev.foursight.http.InvalidInput if a part of it cannot be used
     */
    public Connection connection() {
        return rest.withProtocol(protocol.get())
                .withDeadlines(deadlines.deadlines())
                .withTrust(tls.trust())
                .withTls(tls.options())
                .withFollowing(following.following())
                .withRoute(new Route(route.familyProperty().get(), route.pins(), proxy.proxy()));
    }

    /** Shows what came from elsewhere. */
    public void show(Connection connection) {
        rest = connection;
        protocol.set(connection.protocol());
        deadlines.show(connection.deadlines());
        following.show(connection.following());
        tls.show(connection.trust(), connection.tls());
        route.show(connection.route().family(), connection.route().pins());
        proxy.show(connection.route().proxy());
    }

    /** Shows what {@link #state} once said; what is missing or unknown takes its standard value. */
    public void show(Map<String, String> state) {
        rest = Connection.STANDARD;
        protocol.set(FormState.constant(state.get("protocol"), Protocol.HTTP_1));
        deadlines.show(FormState.part(state, "deadline."));
        following.show(FormState.part(state, "following."));
        tls.show(FormState.part(state, "tls."));
        route.show(FormState.part(state, "route."));
        proxy.show(FormState.part(state, "proxy."));
    }

    /** What stands here other than at the start, by name, secrets included. */
    public Map<String, String> state() {
        return new FormState()
                .put("protocol", protocol.get(), Protocol.HTTP_1)
                .putAll("deadline.", deadlines.state())
                .putAll("following.", following.state())
                .putAll("tls.", tls.state())
                .putAll("route.", route.state())
                .putAll("proxy.", proxy.state())
                .values();
    }

    public void onChange(Runnable action) {
        protocol.subscribe(_ -> action.run());
        deadlines.onChange(action);
        following.onChange(action);
        tls.onChange(action);
        route.onChange(action);
        proxy.onChange(action);
    }
}

package dev.foursight.ui.compose.connection;

import dev.foursight.formats.connection.ProxyUrl;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.TargetUrl;
import dev.foursight.ui.common.FormState;
import dev.foursight.ui.common.Problem;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The proxy to go through, as it is being written. */
final class ProxyForm {

    private final ObjectProperty<ProxyKind> kind = new SimpleObjectProperty<>(ProxyKind.NONE);
    private final StringProperty host = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringBinding problem =
            Problem.binding(() -> String.valueOf(proxy()), kind, host, port, user, password);

    ObjectProperty<ProxyKind> kindProperty() {
        return kind;
    }

    StringProperty hostProperty() {
        return host;
    }

    StringProperty portProperty() {
        return port;
    }

    StringProperty userProperty() {
        return user;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringBinding problem() {
        return problem;
    }

    /**
     * Null for none.
     *
     * @throws InvalidInput if it is not said where the proxy listens
     */
    @Nullable Proxy proxy() {
        ProxyKind chosen = kind.get();
        if (chosen == ProxyKind.NONE) {
            return null;
        }
        if (host.get().isBlank()) {
            throw new InvalidInput("The proxy has no host. Write its name or address.");
        }
        if (port.get().isBlank()) {
            throw new InvalidInput(
                    "The proxy has no port. Write its number, for example 3128 for Squid or 1080 for SOCKS.");
        }
        String name = host.get().strip();
        String shown = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
        if (shown.matches(".*[/?#@].*")) {
            throw new InvalidInput("A proxy’s host is a name or an address alone, without a path.");
        }
        Endpoint place = TargetUrl.parse("http://" + shown + ":" + port.get().strip()).endpoint();
        return new Proxy(
                chosen.kind(),
                new Endpoint(chosen.tls(), place.host(), place.port()),
                user.get().isEmpty() && password.get().isEmpty()
                        ? null
                        : ProxyUrl.login(user.get(), password.get()));
    }

    void show(@Nullable Proxy proxy) {
        kind.set(proxy == null ? ProxyKind.NONE : ProxyKind.of(proxy));
        host.set(proxy == null ? "" : proxy.endpoint().host());
        port.set(proxy == null ? "" : String.valueOf(proxy.endpoint().port()));
        Login login = proxy == null ? null : proxy.login();
        user.set(login == null ? "" : login.user());
        password.set(login == null ? "" : login.password());
    }

    void show(Map<String, String> state) {
        kind.set(FormState.constant(state.get("kind"), ProxyKind.NONE));
        host.set(state.getOrDefault("host", ""));
        port.set(state.getOrDefault("port", ""));
        user.set(state.getOrDefault("user", ""));
        password.set(state.getOrDefault("password", ""));
    }

    Map<String, String> state() {
        return new FormState()
                .put("kind", kind.get(), ProxyKind.NONE)
                .put("host", host.get(), "")
                .put("port", port.get(), "")
                .put("user", user.get(), "")
                .put("password", password.get(), "")
                .values();
    }

    void onChange(Runnable action) {
        kind.subscribe(_ -> action.run());
        Stream.of(host, port, user, password).forEach(text -> text.subscribe(_ -> action.run()));
    }
}

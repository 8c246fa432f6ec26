package dev.foursight.ui.compose.connection;

import dev.foursight.formats.connection.Pinning;
import dev.foursight.http.Route.Family;
import dev.foursight.http.Route.Pin;
import dev.foursight.ui.common.FormState;
import dev.foursight.ui.common.Problem;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which addresses are tried, and those that take the place of a name server's answer. */
final class RouteForm {

    private final ObjectProperty<Family> family = new SimpleObjectProperty<>(Family.ANY);
    private final StringProperty pins = new SimpleStringProperty("");
    private final StringBinding problem = Problem.binding(this::pins, pins);

    ObjectProperty<Family> familyProperty() {
        return family;
    }

    /** {@code HOST:PORT:ADDRESS}, parted by blanks. */
    StringProperty pinsProperty() {
        return pins;
    }

    StringBinding problem() {
        return problem;
    }

    /**
     * @throws dev.foursight.http.InvalidInput if one is of another form
     */
    List<Pin> pins() {
        return pins.get().isBlank()
                ? List.of()
                : List.of(pins.get().strip().split("\\s+", -1)).stream()
                        .map(Pinning::parse)
                        .toList();
    }

    void show(Family chosen, List<Pin> given) {
        family.set(chosen);
        pins.set(given.stream().map(RouteForm::text).collect(Collectors.joining(" ")));
    }

    private static String text(Pin pin) {
        return bracketed(pin.host())
                + ":"
                + pin.port()
                + ":"
                + pin.addresses().stream()
                        .map(InetAddress::getHostAddress)
                        .map(RouteForm::bracketed)
                        .collect(Collectors.joining(","));
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    void show(Map<String, String> state) {
        family.set(FormState.constant(state.get("family"), Family.ANY));
        pins.set(state.getOrDefault("pins", ""));
    }

    Map<String, String> state() {
        return new FormState()
                .put("family", family.get(), Family.ANY)
                .put("pins", pins.get(), "")
                .values();
    }

    void onChange(Runnable action) {
        family.subscribe(_ -> action.run());
        pins.subscribe(_ -> action.run());
    }
}

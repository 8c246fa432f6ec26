package dev.foursight.ui.compose.connection;

import dev.foursight.http.InvalidInput;
import dev.foursight.http.TlsOptions;
import dev.foursight.ui.common.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The versions of TLS to offer. */
final class TlsVersionsForm {

    private final Map<String, BooleanProperty> offered = new LinkedHashMap<>();
    private final StringBinding problem;

    TlsVersionsForm() {
        for (String version : new String[] {"TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"}) {
            offered.put(version, new SimpleBooleanProperty());
        }
        show(TlsOptions.STANDARD.versions());
        problem = Problem.binding(this::versions, offered.values().toArray(Observable[]::new));
    }

    /** Whether each is offered, the oldest first, by the name the JDK gives it. */
    Map<String, BooleanProperty> offered() {
        return offered;
    }

    BooleanProperty offered(String version) {
        return Objects.requireNonNull(offered.get(version), version);
    }

    StringBinding problem() {
        return problem;
    }

    /**
     * @throws InvalidInput if none is left
     */
    Set<String> versions() {
        Set<String> versions =
                offered.entrySet().stream()
                        .filter(version -> version.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        if (versions.isEmpty()) {
            throw new InvalidInput("No version of TLS is offered. Choose at least one.");
        }
        return versions;
    }

    void show(Set<String> versions) {
        offered.forEach((version, on) -> on.set(versions.contains(version)));
    }

    /** As one text. */
    String text() {
        return offered.entrySet().stream()
                .filter(version -> version.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    void onChange(Runnable action) {
        offered.values().forEach(on -> on.subscribe(_ -> action.run()));
    }
}

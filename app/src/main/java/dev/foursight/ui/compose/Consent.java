package dev.foursight.ui.compose;

import dev.foursight.craft.Hazard;
import dev.foursight.http.Endpoint;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which targets the person may test with what loads a server or changes something there. */
final class Consent {

    private final Set<String> given = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<ConsentQuestion>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<ConsentQuestion>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether nothing need be asked. */
    boolean covers(Endpoint target, Hazard hazard) {
        return covers(given, target, hazard);
    }

    /** The same for where redirects may lead, to be asked on any thread. */
    Predicate<Endpoint> beyond(Endpoint first, Hazard hazard) {
        Set<String> now = Set.copyOf(given);
        return target ->
                target.host().equalsIgnoreCase(first.host()) || covers(now, target, hazard);
    }

    private static boolean covers(Set<String> given, Endpoint target, Hazard hazard) {
        return hazard == Hazard.HARMLESS
                || target.isLoopback()
                || given.contains(target.authority());
    }

    void ask(Endpoint target, Hazard hazard) {
        question.set(Optional.of(new ConsentQuestion(target.authority(), hazard)));
    }

    /** Not asked again for that target. */
    void agree() {
        question.get().ifPresent(asked -> given.add(asked.target()));
    }

    void dismiss() {
        question.set(Optional.empty());
    }
}

package dev.foursight.ui.compose.connection;

import dev.foursight.formats.connection.Seconds;
import dev.foursight.http.Deadlines;
import dev.foursight.ui.common.FormState;
import dev.foursight.ui.common.Problem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Seconds for each phase, as text. */
final class DeadlinesForm {

    private final Map<Phase, StringProperty> texts = new EnumMap<>(Phase.class);
    private final StringBinding problem;

    DeadlinesForm() {
        for (Phase phase : Phase.values()) {
            texts.put(phase, new SimpleStringProperty(phase.seconds(Deadlines.STANDARD)));
        }
        problem = Problem.binding(this::deadlines, texts.values().toArray(Observable[]::new));
    }

    StringProperty text(Phase phase) {
        return Objects.requireNonNull(texts.get(phase));
    }

    StringBinding problem() {
        return problem;
    }

    /**
     * @throws dev.foursight.http.InvalidInput if one is no number of seconds
     */
    Deadlines deadlines() {
        return new Deadlines(
                limit(Phase.CONNECT),
                limit(Phase.TLS),
                limit(Phase.FIRST_BYTE),
                limit(Phase.IDLE),
                limit(Phase.TOTAL));
    }

    private Duration limit(Phase phase) {
        return Seconds.parse(
                text(phase).get().strip(),
                "The deadline “" + phase.title() + "” is a number",
                "2.5");
    }

    void show(Deadlines deadlines) {
        texts.forEach((phase, text) -> text.set(phase.seconds(deadlines)));
    }

    void show(Map<String, String> state) {
        texts.forEach((phase, text) ->
                text.set(state.getOrDefault(phase.name(), phase.seconds(Deadlines.STANDARD))));
    }

    Map<String, String> state() {
        FormState state = new FormState();
        texts.forEach((phase, text) ->
                state.put(phase.name(), text.get(), phase.seconds(Deadlines.STANDARD)));
        return state.values();
    }

    void onChange(Runnable action) {
        texts.values().forEach(text -> text.subscribe(_ -> action.run()));
    }
}

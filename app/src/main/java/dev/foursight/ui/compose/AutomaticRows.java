package dev.foursight.ui.compose;

import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.compose.AutomaticRow.Origin;
import dev.foursight.ui.compose.AutomaticRow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that go out although nobody typed them, and those that would. */
final class AutomaticRows {

    private static final int MOST_CRAFTED = 20;

    private final DraftForm form;
    private final HeadersForm headers;
    private final Optional<Draft> crafted;
    private final Set<String> going;

    private AutomaticRows(DraftForm form, Optional<Draft> crafted) {
        this.form = form;
        this.crafted = crafted;
        headers = form.headers();
        going =
                crafted.stream()
                        .flatMap(result ->
                                Stream.concat(
                                        AutomaticFields.of(result).stream(),
                                        result.headers().stream()))
                        .map(AutomaticRows::key)
                        .collect(Collectors.toSet());
    }

    /** The rows for what the model would send now; none where the form does not say. */
    static List<State> of(ComposeModel model) {
        try {
            Draft draft = model.form().draft();
            Optional<Draft> crafted =
                    model.previewProperty().get().rendered().map(WireRequest::draft);
            return new AutomaticRows(model.form(), crafted).states(draft);
        } catch (InvalidInput unusable) {
            return List.of();
        }
    }

    private List<State> states(Draft draft) {
        Draft own = draft.withHeaders(headers.lines());
        List<State> states = new ArrayList<>();
        AutomaticFields.of(withNothingWithheld(draft))
                .forEach(line -> states.add(optional(line, Origin.AUTOMATIC)));
        form.brought(own).forEach(line -> states.add(optional(line, Origin.BODY)));
        form.auth().line(own).ifPresent(line -> states.add(state(line, true, Origin.AUTH)));
        crafted.ifPresent(result -> {
            List<HeaderLine> lines = new ArrayList<>(result.headers());
            draft.headers().forEach(lines::remove);
            lines.stream()
                    .limit(MOST_CRAFTED)
                    .forEach(line -> states.add(new State(line, true, Origin.CRAFT)));
        });
        return states;
    }

    private State optional(HeaderLine line, Origin origin) {
        return state(line, !headers.isWithheld(line.name()), origin);
    }

    /** Where a craft takes away what would be sent, that is what the row says. */
    private State state(HeaderLine line, boolean sent, Origin origin) {
        boolean dropped = sent && crafted.isPresent() && !going.contains(key(line));
        return new State(line, sent && !dropped, dropped ? Origin.DROPPED : origin);
    }

    private static Draft withNothingWithheld(Draft draft) {
        return new Draft(
                draft.endpoint(),
                draft.method(),
                draft.target(),
                draft.version(),
                draft.headers(),
                Set.of(),
                draft.body(),
                draft.connection(),
                Delivery.PLAIN,
                null);
    }

    private static String key(HeaderLine line) {
        return line.name().toLowerCase(Locale.ROOT);
    }
}

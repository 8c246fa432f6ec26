package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftText;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.probe.blame.CauseFinder;
import dev.foursight.probe.blame.Hold;
import dev.foursight.probe.blame.Limits;
import dev.foursight.probe.blame.Time;
import dev.foursight.ui.compose.cause.CauseModel;
import dev.foursight.wire.Journeys;
import dev.foursight.wire.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real crafts with their words, and an explanation that says nothing but the code. */
final class Fixtures {

    private Fixtures() {}

    static Crafts crafts() {
        List<Craft> all =
                Stream.concat(Provocations.all().stream(), Repairs.all().stream()).toList();
        Map<String, CraftText> texts = new HashMap<>();
        for (Craft craft : all) {
            try {
                texts.put(
                        craft.id(),
                        CraftText.parse(
                                Files.readString(
                                        Path.of("../resources/crafts", craft.id() + ".md"))));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return new Crafts(all, texts);
    }

    static Explanation plain(int code) {
        return new Explanation(
                code,
                null,
                null,
                null,
                "Answered",
                "unknown",
                "",
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static FieldNotes notes() {
        return new FieldNotes(ShippedTexts.sentences(List.of(FieldNotes.FILE)));
    }

    static RequestLint lint() {
        return new RequestLint(ShippedTexts.sentences(List.of("grammar")));
    }

    /** A search that does everything at once and waits for nothing. */
    static Causes causes(ComposeModel model, Transport transport, Explainer explainer) {
        Time still =
                new Time() {
                    @Override
                    public Duration now() {
                        return Duration.ZERO;
                    }

                    @Override
                    public boolean pause(Duration length, Hold hold) {
                        return hold.isCancelled();
                    }
                };
        CauseFinder finder =
                new CauseFinder(model.crafts(), transport, explainer, Fixtures::lint, still);
        CauseModel search =
                new CauseModel(finder, Limits::standard, model.background(), Runnable::run);
        return new Causes(model, search);
    }

    /** No cookie is read, and time stands still. */
    static Journeys journeys(Transport transport) {
        return new Journeys(
                transport, (_, _) -> List.of(), InstantSource.fixed(Instant.EPOCH), () -> "cnonce");
    }
}

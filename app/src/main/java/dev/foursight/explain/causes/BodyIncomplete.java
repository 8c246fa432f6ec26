package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Less content came than was told, so the server waits for the rest. */
final class BodyIncomplete extends RequestCause {

    BodyIncomplete() {
        super("body.incomplete", "RFC 9112 §8");
    }

    @Override
    public When when() {
        return When.asked("Content-Length", "Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        if (!sent.request().headComplete() || sent.request().fields().has("Expect")) {
            return Optional.empty();
        }
        Framing framing = Framing.of(sent);
        if (!framing.isTold()) {
            return Optional.empty();
        }
        String content = sent.content();
        Diagnosis found =
                Diagnosis.of(Confidence.LIKELY, Stage.CONTENT)
                        .fact("length", sent.contentBytes())
                        .mend(CraftUse.of("content-length"));
        OptionalLong told = framing.length();
        if (told.isPresent() && told.getAsLong() > sent.contentBytes()) {
            return Optional.of(
                    found.fact("told", told.getAsLong())
                            .seen(sent.at(framing.lengths().getFirst())));
        }
        if (framing.isChunked() && sent.isContentWhole()) {
            Chunks chunks = Chunks.of(content);
            if (chunks.fault().isEmpty() && !chunks.ended()) {
                return Optional.of(
                        found.as("chunks").seen(sent.at(framing.codingLines().getFirst())));
            }
        }
        return Optional.empty();
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 408);
    }

    /** That a request is not complete in time is all that 408 says, and the bytes show it. */
    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return super.examine(reading)
                .map(found -> reading.hasStatus(408) ? found.with(Confidence.CERTAIN) : found)
                .map(this::heavier);
    }

    /** More telling than that the server ran out of patience. */
    private Diagnosis heavier(Diagnosis found) {
        return found.confidence() == Confidence.CERTAIN ? found.weighing(90) : found;
    }
}

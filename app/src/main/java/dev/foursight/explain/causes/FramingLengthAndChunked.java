package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** Content-Length and Transfer-Encoding in one request. */
final class FramingLengthAndChunked extends RequestCause {

    FramingLengthAndChunked() {
        super("framing.length-and-chunked", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        Framing framing = Framing.of(sent);
        if (framing.lengths().isEmpty() || framing.codingLines().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.FRAMING)
                        .fact("length", Grammar.brief(framing.lengths().getFirst().value()))
                        .fact("coding", Grammar.brief(framing.codingLines().getFirst().value()))
                        .seen(sent.at(framing.lengths().getFirst()))
                        .seen(sent.at(framing.codingLines().getFirst()))
                        .mend(CraftUse.of("content-length")));
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Chunks;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Content whose chunks cannot be read. */
final class BadChunk extends OnFault {

    BadChunk() {
        super("bad-chunk", "R28", "MUST", "RFC 9112 §7.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        if (!sent.isHttp11() || !sent.isContentWhole() || !Framing.of(sent).isChunked()) {
            return Optional.empty();
        }
        Chunks chunks = Chunks.of(sent);
        int start = sent.request().headEnd();
        return chunks.fault().isEmpty()
                ? Optional.empty()
                : Optional.of(sent.at(start + chunks.from(), start + chunks.to()));
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 400 || response.status() == 413);
    }
}

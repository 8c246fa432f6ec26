package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** A transfer coding that the server does not understand gets 501. */
final class UnknownCoding extends OnFault {

    private static final List<String> REGISTERED =
            List.of("chunked", "compress", "x-compress", "deflate", "gzip", "x-gzip", "identity");

    UnknownCoding() {
        super("unknown-coding", "R26", "SHOULD", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Framing framing = Framing.of(sent);
        boolean unknown = !REGISTERED.containsAll(framing.codings());
        return sent.isHttp11() && framing.isChunked() && unknown
                ? Optional.of(sent.at(framing.codingLines().getFirst()))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 501);
    }
}

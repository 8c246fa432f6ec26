package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A Transfer-Encoding that does not end in chunked gets 400. */
final class LastCodingChunked extends OnFault {

    LastCodingChunked() {
        super("last-coding-not-chunked", "R23", "MUST", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Framing framing = Framing.of(sent);
        return sent.isHttp11() && !framing.codings().isEmpty() && !framing.isChunked()
                ? Optional.of(sent.at(framing.codingLines().getLast()))
                : Optional.empty();
    }

    /** {@code identity} was a coding once that stood for none. */
    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        boolean obsolete = Framing.of(sent).codings().contains("identity");
        return isSuccess(response) && !obsolete
                ? Verdict.VIOLATES
                : conformsIf(response.status() == 400);
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A request line of up to 8000 bytes is not too long. */
final class ShortLineAccepted extends OnFault {

    private static final int SUPPORTED = 8_000;

    /** Below this the 414 is about something else than the length of the line. */
    private static final int PLAUSIBLE = 1_000;

    ShortLineAccepted() {
        super("short-line-accepted", "R16", "SHOULD", "RFC 9112 §3");
    }

    @Override
    public When when() {
        return When.status(414);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        int length = sent.requestLine().length();
        return length <= SUPPORTED && sent.isAnswered(414)
                ? Optional.of(sent.at(sent.request().lineFrom(), sent.request().lineTo()))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return sent.requestLine().length() >= PLAUSIBLE ? Verdict.VIOLATES : Verdict.CANNOT_TELL;
    }
}

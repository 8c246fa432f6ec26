package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A target longer than the server wishes to parse gets 414. */
final class LongTarget extends OnFault {

    private static final int LONG = 2_000;
    private static final int VERY_LONG = 8_000;
    private static final int SMALL = 1_000;

    LongTarget() {
        super("long-target", "R15", "MUST", "RFC 9112 §3");
    }

    @Override
    public When when() {
        return When.has(Trait.LONG_HEAD);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().target().length() >= LONG
                        && sent.isAnswered(400, 404, 413, 414, 431, 494)
                ? Optional.of(sent.targetAt())
                : Optional.empty();
    }

    /** A 431 speaks of field lines (RFC 6585 §5); with few of them it can only mean the target. */
    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        int fields = sent.request().headEnd() - sent.request().lineTo();
        boolean misnamed =
                response.status() == 431
                        && fields < SMALL
                        && sent.request().target().length() >= VERY_LONG;
        return misnamed ? Verdict.VIOLATES : conformsIf(response.status() == 414);
    }
}

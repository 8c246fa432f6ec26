package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;

/** Content in GET, HEAD and DELETE has no meaning: whatever a server does with it is right. */
final class ContentInGet extends OnFault {

    ContentInGet() {
        super("content-in-get", "R53", "MAY", "RFC 9110 §9.3.1");
    }

    @Override
    public When when() {
        return When.asked("Content-Length", "Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        boolean framed = Framing.of(sent).isTold();
        return Set.of("GET", "HEAD", "DELETE").contains(sent.request().method())
                        && framed
                        && sent.contentBytes() > 0
                        && sent.isRefused()
                ? Optional.of(sent.methodAt())
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return Verdict.CONFORMS;
    }
}

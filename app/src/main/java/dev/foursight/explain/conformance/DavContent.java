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

/** Content that a WebDAV method would ignore is refused with 415. */
final class DavContent extends OnFault {

    private static final Set<String> METHODS = Set.of("MKCOL", "COPY", "MOVE", "UNLOCK");

    DavContent() {
        super("unexpected-content", "R65", "MUST", "RFC 4918 §8.4");
    }

    @Override
    public When when() {
        return When.has(Trait.RARE_METHOD, Trait.CONTENT);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return METHODS.contains(sent.request().method())
                        && sent.contentBytes() > 0
                        && Framing.of(sent).isTold()
                ? Optional.of(sent.methodAt())
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 415);
    }
}

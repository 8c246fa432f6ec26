package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.Sent;
import dev.foursight.explain.causes.XmlFault;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;

/** XML that is not well formed gets 400. */
final class BadXmlRejected extends OnFault {

    private static final Set<String> METHODS = Set.of("PROPFIND", "PROPPATCH", "LOCK");

    BadXmlRejected() {
        super("bad-xml-rejected", "R66", "MUST", "RFC 4918 §8.2");
    }

    @Override
    public When when() {
        return When.has(Trait.RARE_METHOD, Trait.CONTENT);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Framing framing = Framing.of(sent);
        boolean whole =
                METHODS.contains(sent.request().method())
                        && framing.length().orElse(0) > 0
                        && sent.isContentWhole()
                        && framing.length().orElse(0) == sent.content().length()
                        && !sent.request().fields().has("Content-Encoding");
        int start = sent.request().headEnd();
        return whole && XmlFault.of(sent).isPresent()
                ? Optional.of(sent.at(start, start + sent.content().length()))
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return isSuccess(response) ? Verdict.VIOLATES : conformsIf(response.status() == 400);
    }
}

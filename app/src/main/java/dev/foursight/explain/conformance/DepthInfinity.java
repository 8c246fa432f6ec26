package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.DavError;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A search through a whole tree may be refused, with a name for the reason. */
final class DepthInfinity extends OnFault {

    DepthInfinity() {
        super("depth-infinity", "R68", "MAY", "RFC 4918 §9.1");
    }

    @Override
    public When when() {
        return When.status(403).andAsked("Depth");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.request().method().equals("PROPFIND") && sent.isAnswered(403)
                ? sent.request()
                        .fields()
                        .first("Depth")
                        .filter(line -> line.value().equalsIgnoreCase("infinity"))
                        .map(sent::at)
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(DavError.conditions(response).contains("propfind-finite-depth"));
    }
}

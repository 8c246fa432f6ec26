package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A target may be a whole URL. */
final class AbsoluteFormAccepted extends OnFault {

    AbsoluteFormAccepted() {
        super("absolute-form-accepted", "R20", "MUST", "RFC 9112 §3.2.2");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.hasThreeParts()
                        && sent.target().toLowerCase(Locale.ROOT).matches("https?://.*+")
                ? Optional.of(sent.targetAt())
                : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(
                response.status() < 500 && !List.of(400, 421).contains(response.status()));
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** An invalid target is not put right and served without a redirect. */
final class NoAutocorrection extends OnFault {

    NoAutocorrection() {
        super("no-autocorrection", "R19", "SHOULD NOT", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_TARGET);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        boolean invalid =
                !sent.isTargetPlain()
                        && Grammar.find(
                                        sent.target(),
                                        c -> c > 0x7e || "\"<>\\^`{|}".indexOf(c) >= 0)
                                >= 0;
        return sent.hasThreeParts() && invalid ? Optional.of(sent.targetAt()) : Optional.empty();
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 400 || response.status() / 100 == 3);
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** CONNECT to an empty or invalid port is refused. */
final class ConnectPort extends OnFault {

    private static final Pattern VALID = Pattern.compile(".+:0*[1-9]\\d{0,4}");

    ConnectPort() {
        super("connect-port", "R21", "MUST", "RFC 9110 §9.3.6");
    }

    @Override
    public When when() {
        return When.has(Trait.TUNNEL);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        if (!sent.request().method().equals("CONNECT")) {
            return Optional.empty();
        }
        String target = sent.target();
        boolean valid = VALID.matcher(target).matches() && port(target) <= 65_535;
        return valid ? Optional.empty() : Optional.of(sent.targetAt());
    }

    private static long port(String target) {
        return Long.parseLong(
                target.substring(target.lastIndexOf(':') + 1).replaceFirst("^0+(?=.)", ""));
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return isSuccess(response) ? Verdict.VIOLATES : Verdict.CONFORMS;
    }
}

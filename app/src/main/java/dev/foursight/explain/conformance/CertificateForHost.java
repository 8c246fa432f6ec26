package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Authority;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A request for a host that the connection's certificate does not cover is refused. */
final class CertificateForHost extends OnFault {

    CertificateForHost() {
        super("certificate-for-host", "R48", "MUST", "RFC 9110 §7.4");
    }

    @Override
    public When when() {
        return When.has(Trait.TLS);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        String asked = sent.serverName();
        return sent.request()
                .fields()
                .first("Host")
                .filter(line ->
                        !asked.isEmpty()
                                && !Authority.withoutPort(line.value()).equalsIgnoreCase(asked))
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        return conformsIf(response.status() == 421);
    }
}

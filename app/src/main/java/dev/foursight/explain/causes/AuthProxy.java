package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Challenge;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** A proxy on the way wants credentials of its own. */
final class AuthProxy extends OnStatus {

    AuthProxy() {
        super("auth.proxy", "RFC 9110 §15.5.8", 407);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        List<Challenge> offered = Challenge.all(response.fields(), "Proxy-Authenticate");
        Optional<FieldLine> sent =
                reading.request().flatMap(it -> it.fields().first("Proxy-Authorization"));
        boolean tunnel = Asked.forTunnel(reading);
        String untold = response.fields().whole() ? "no-challenge" : "challenge-unknown";
        String variant = offered.isEmpty() ? untold : sent.isPresent() ? "rejected" : "";
        Diagnosis found =
                Diagnosis.of(Confidence.CERTAIN, 60)
                        .as(tunnel ? (sent.isPresent() ? "tunnel-rejected" : "tunnel") : variant)
                        .fact("schemes", AuthMissing.schemes(offered))
                        .seen(reading.statusLine())
                        .seen(response.fields().first("Proxy-Authenticate").map(reading::received));
        if (tunnel) {
            // A field of the request would go to the server behind, which it is not for.
            return Optional.of(found);
        }
        return Optional.of(
                Credentials.craft(offered, "Proxy-Authorization").map(found::mend).orElse(found));
    }
}

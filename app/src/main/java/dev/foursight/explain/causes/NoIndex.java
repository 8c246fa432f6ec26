package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Responder;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;

/** A folder was asked for that has no index page, and listing it is switched off. */
final class NoIndex extends OnStatus {

    private static final Set<String> REFUSES_LISTINGS =
            Set.of("nginx", "openresty", "Apache", "lighttpd", "LiteSpeed", "Microsoft-IIS");

    NoIndex() {
        super("target.no-index", "RFC 9110 §15.5.4", 403);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        boolean folder =
                reading.request()
                        .filter(it -> it.target().startsWith("/") && it.path().endsWith("/"))
                        .filter(it -> it.method().equals("GET") || it.method().equals("HEAD"))
                        .isPresent();
        if (!folder || Suspicion.of(reading).isPresent() || Told.another(reading, id())) {
            return Optional.empty();
        }
        boolean usual =
                Responder.of(reading)
                        .map(writer -> writer.product().split("/", 2)[0])
                        .filter(REFUSES_LISTINGS::contains)
                        .isPresent();
        return Optional.of(
                Asked.in(reading, Diagnosis.of(usual ? Confidence.LIKELY : Confidence.POSSIBLE, 35))
                        .seen(Asked.target(reading))
                        .seen(reading.statusLine()));
    }
}

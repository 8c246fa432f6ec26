package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who sent no credentials is asked for them, not told what was wrong with them. */
final class BearerErrorUnasked extends OnStatus {

    private static final List<String> CREDENTIALS =
            List.of("Authorization", "Cookie", "Proxy-Authorization", "DPoP");

    BearerErrorUnasked() {
        super("bearer-error-unasked", "J5", "SHOULD NOT", "RFC 6750 §3.1", 401);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> challenge = response.fields().first("WWW-Authenticate");
        boolean bearer =
                Offered.in(reading).stream()
                        .anyMatch(it -> it.isScheme("Bearer") && it.parameter("error").isPresent());
        if (!bearer
                || reading.request().isEmpty()
                || reading.request().get().fields().has("Authorization")) {
            return Optional.empty();
        }
        boolean none = lacksCredentials(reading, reading.request().get());
        return none
                ? violates(Map.of(), reading.received(challenge.orElseThrow()))
                : cannotTell(Map.of(), reading.received(challenge.orElseThrow()));
    }

    /** A token may stand in the target, the content, a cookie or a field of the server's own. */
    private static boolean lacksCredentials(Reading reading, ParsedRequest request) {
        boolean elsewhere =
                request.fields().lines().stream()
                        .map(line -> line.name().strip().toLowerCase(Locale.ROOT))
                        .anyMatch(name ->
                                name.startsWith("x-")
                                        || name.contains("token")
                                        || name.contains("key")
                                        || name.contains("auth"));
        return !elsewhere
                && request.fields().whole()
                && CREDENTIALS.stream().noneMatch(request.fields()::has)
                && request.contentBytes() == 0
                && !request.target().contains("?")
                && reading.exchange().tls() == null;
    }
}

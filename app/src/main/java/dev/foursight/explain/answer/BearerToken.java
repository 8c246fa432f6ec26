package dev.foursight.explain.answer;

import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.Challenge;
import dev.foursight.http.FieldLine;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The times in the token that a request carries, if that is a JWT (RFC 7519 §4.1). They are read
 * without a key: whether the token is genuine, only the server knows.
 *
 * @param line the Authorization field
 * @param expires its {@code exp}: from then on it is not accepted
 * @param notBefore its {@code nbf}: before that it is not accepted
 */
public record BearerToken(FieldLine line, Optional<Instant> expires, Optional<Instant> notBefore) {

    private static final long LAST_SECOND = 253_402_300_799L;

    /** Empty where the request has no bearer token that is a JWT. */
    public static Optional<BearerToken> of(Reading reading) {
        return reading.request()
                .flatMap(request -> request.fields().first("Authorization"))
                .flatMap(line ->
                        Challenge.parse(line.value()).stream()
                                .filter(it -> it.isScheme("Bearer") || it.isScheme("DPoP"))
                                .findFirst()
                                .flatMap(it -> claims(it.token()))
                                .map(claims ->
                                        new BearerToken(
                                                line, time(claims, "exp"), time(claims, "nbf"))));
    }

    private static Optional<JsonNode> claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Json.object(Bytes.of(Base64.getUrlDecoder().decode(parts[1])));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(JsonNode claims, String name) {
        JsonNode value = claims.get(name);
        return value != null && value.isNumber() && Math.abs(value.doubleValue()) <= LAST_SECOND
                ? Optional.of(Instant.ofEpochSecond((long) value.doubleValue()))
                : Optional.empty();
    }
}

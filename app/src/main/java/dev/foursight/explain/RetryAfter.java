package dev.foursight.explain;

import dev.foursight.http.Digits;
import java.util.Optional;

/**
 * What a response's Retry-After field says (RFC 9110 §10.2.3).
 *
 * @param variant the shared sentence that fits it
 */
record RetryAfter(String value, String variant) {

    private static final int LONGEST = 60;

    static Optional<RetryAfter> of(Reading reading) {
        return reading.response()
                .flatMap(response -> response.fields().value("Retry-After"))
                .filter(value -> !value.isBlank())
                .map(value -> value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…")
                .map(value ->
                        new RetryAfter(
                                value,
                                Digits.only(value, 12)
                                        ? "retry-after-seconds"
                                        : "retry-after-date"));
    }
}

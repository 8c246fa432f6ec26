package dev.foursight.explain;

import dev.foursight.explain.answer.StructuredField;
import dev.foursight.explain.answer.StructuredField.Member;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/**
 * The intermediary that says in Proxy-Status that it made the answer itself (RFC 9209 §2.1.1).
 *
 * @param proxy its name, from the wire
 * @param error the error type that it gives
 * @param line the field line
 */
record ProxyStatus(String proxy, String error, FieldLine line) {

    private static final String FIELD = "Proxy-Status";

    /** Empty where no intermediary claims the answer, also where it only passed a status on. */
    static Optional<ProxyStatus> of(ParsedResponse response) {
        return response.fields()
                .first(FIELD)
                .flatMap(line ->
                        StructuredField.list(response.fields(), FIELD).stream()
                                .filter(ProxyStatus::isMaker)
                                .findFirst()
                                .map(member ->
                                        new ProxyStatus(
                                                member.value(),
                                                member.parameter("error").orElse(""),
                                                line)));
    }

    /** Errors in a response that came from behind are not about making one (§2.3). */
    private static boolean isMaker(Member member) {
        return member.parameter("received-status").isEmpty()
                && member.parameter("error")
                        .filter(error -> !error.startsWith("http_response_"))
                        .filter(error -> !error.equals("http_protocol_error"))
                        .isPresent();
    }
}

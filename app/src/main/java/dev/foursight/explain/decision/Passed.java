package dev.foursight.explain.decision;

import dev.foursight.catalogue.decision.Question;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import java.util.Set;

/** Which questions of the decision graph a server has proven to have gone by. */
final class Passed {

    /** Codes that nobody can send who has not read the whole header section. */
    private static final Set<Integer> HEAD_READ =
            Set.of(
                    301, 302, 303, 304, 307, 308, 401, 404, 405, 406, 407, 409, 410, 411, 412, 415,
                    416, 417, 421, 422, 423, 424, 428);

    /** Codes that speak of a resource which is there and has the method. */
    private static final Set<Integer> RESOURCE_FOUND =
            Set.of(304, 406, 409, 412, 415, 416, 422, 423, 428);

    /**
     * Codes that may be sent only where the request would have succeeded otherwise, before its
     * content (RFC 9110 §13.2.1, §14.2).
     */
    private static final Set<Integer> ELSE_SUCCESS = Set.of(304, 412, 416);

    private static final Set<String> BEFORE_CONDITIONS =
            Set.of("system", "request", "authentication", "routing", "method", "negotiation");

    private final Exchange exchange;
    private final Explanation explanation;
    private final String refusedAt;
    private final int status;

    /**
     * @param refusedAt the id of the question that the refusal belongs to; empty if not known
     */
    Passed(Exchange exchange, Explanation explanation, String refusedAt) {
        this.exchange = exchange;
        this.explanation = explanation;
        this.refusedAt = refusedAt;
        this.status = exchange.status();
    }

    boolean test(Question question) {
        return isSuccess()
                || (ELSE_SUCCESS.contains(status) && BEFORE_CONDITIONS.contains(question.stage()))
                || one(question.id());
    }

    /** An answer that only reports on its parts, or hides a refusal, is no success. */
    private boolean isSuccess() {
        return status >= 200
                && status < 300
                && status != 207
                && explanation.effectiveCode() == null;
    }

    private boolean one(String question) {
        return switch (question) {
            case "own-fault" -> status >= 300 && status < 500;
            case "early-data" -> hasNoEarlyData();
            case "protocol", "slow", "target-length", "fields-size", "message" ->
                    HEAD_READ.contains(status);
            case "expectation" -> HEAD_READ.contains(status) && expectsNothing();
            case "credentials" -> refusedAt.equals("permission");
            case "host", "target", "method" -> RESOURCE_FOUND.contains(status);
            case "condition-missing" -> ELSE_SUCCESS.contains(status);
            case "condition-false" -> status == 416;
            case "length", "size" -> refusedAt.equals("syntax") || refusedAt.equals("meaning");
            default -> false;
        };
    }

    /** Where there is no TLS there is no early data of one's own, only that of a proxy. */
    private boolean hasNoEarlyData() {
        return exchange.url().startsWith("http:")
                && exchange.request() != null
                && !exchange.request().fields().has("Early-Data");
    }

    private boolean expectsNothing() {
        boolean asked = exchange.request() == null || exchange.request().fields().has("Expect");
        return !asked || exchange.answers().interim().stream().anyMatch(it -> it.status() == 100);
    }
}

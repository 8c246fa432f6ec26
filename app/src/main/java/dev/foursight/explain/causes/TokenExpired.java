package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.BearerToken;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.ParsedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The token sent is a JWT whose time is over by the server's clock, or has not begun. */
final class TokenExpired extends OnStatus {

    TokenExpired() {
        super("auth.token-expired", "RFC 7519 §4.1.4", 400, 401, 403, 498);
    }

    @Override
    public When when() {
        return When.status(400, 401, 403, 498).andAsked("Authorization");
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Instant> now = HttpDates.of(response.fields());
        return now.flatMap(date ->
                BearerToken.of(reading).flatMap(token -> judge(reading, response, token, date)));
    }

    private static Optional<Diagnosis> judge(
            Reading reading, ParsedResponse response, BearerToken token, Instant now) {
        Optional<Instant> over = token.expires().filter(end -> !end.isAfter(now));
        Optional<Instant> limit = over.or(() -> token.notBefore().filter(now::isBefore));
        return limit.map(moment ->
                Diagnosis.of(confidence(reading, response), 85)
                        .as(over.isPresent() ? "" : "early")
                        .fact("moment", HttpDates.format(moment))
                        .fact("ago", Spans.words(Duration.between(moment, now).abs().toSeconds()))
                        .seen(Credentials.of(token.line().value()).evidence(reading, token.line()))
                        .seen(response.fields().first("Date").map(reading::received))
                        .seen(reading.statusLine())
                        .mend(new CraftUse("credentials", Map.of("scheme", "Bearer"))));
    }

    /** Whether the token sent is out of its time, which explains a refusal better than others. */
    static boolean isOutOfTime(Reading reading, ParsedResponse response) {
        return new TokenExpired().examine(reading, response).isPresent();
    }

    /** Where the server says itself that the token is at fault, its times prove why. */
    private static Confidence confidence(Reading reading, ParsedResponse response) {
        boolean said =
                Offered.in(reading).stream()
                        .flatMap(it -> it.parameter("error").stream())
                        .anyMatch("invalid_token"::equals);
        return said
                ? Confidence.CERTAIN
                : response.status() == 400 || response.status() == 403
                        ? Confidence.POSSIBLE
                        : Confidence.LIKELY;
    }
}

package dev.foursight.explain.answer;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.RetryTime;
import dev.foursight.explain.RetryTime.Source;
import dev.foursight.http.Digits;
import dev.foursight.http.ParsedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an answer says that the same request may be sent again: Retry-After first, then the fields
 * that tell when a spent quota is renewed, how long a lock is held, when a token begins, and when a
 * cache will ask anew.
 */
public final class RetryTimes {

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");

    private RetryTimes() {}

    /** Empty without an answer that refuses, or where it tells no time. */
    public static Optional<RetryTime> of(Reading reading) {
        return reading.prepared(RetryTime.class, () -> told(reading));
    }

    private static Optional<RetryTime> told(Reading reading) {
        return reading.status() < 300
                ? Optional.empty()
                : reading.response()
                        .flatMap(response ->
                                retryAfter(reading, response)
                                        .or(() -> milliseconds(reading, response))
                                        .or(() -> quota(reading, response))
                                        .or(() -> lock(reading, response))
                                        .or(() -> token(reading, response))
                                        .or(() -> cache(reading, response)));
    }

    /** RFC 9110 §10.2.3. */
    private static Optional<RetryTime> retryAfter(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Retry-After")
                .flatMap(line -> {
                    Evidence told = reading.received(line);
                    return Digits.only(line.value(), 12)
                            ? delay(reading, Source.ASKED, Long.parseLong(line.value()), told)
                            : HttpDates.parse(line.value())
                                    .flatMap(date -> moment(reading, Source.ASKED, date, told));
                });
    }

    /** The same in thousandths of a second, as some services tell it besides or instead. */
    private static Optional<RetryTime> milliseconds(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("retry-after-ms")
                .or(() -> response.fields().first("x-ms-retry-after-ms"))
                .filter(line -> MILLISECONDS.matcher(line.value()).matches())
                .flatMap(line -> {
                    long whole = Long.parseLong(line.value().split("\\.", 2)[0]);
                    return delay(
                            reading,
                            Source.ASKED,
                            Math.ceilDiv(whole, 1_000),
                            reading.received(line));
                });
    }

    private static Optional<RetryTime> quota(Reading reading, ParsedResponse response) {
        return RateQuota.spent(response.fields())
                .or(() ->
                        response.status() == 429
                                ? RateQuota.untold(response.fields())
                                : Optional.empty())
                .flatMap(quota -> {
                    Evidence told = reading.received(quota.line());
                    return quota.secondsToReset()
                            .flatMap(seconds -> delay(reading, Source.QUOTA, seconds, told))
                            .or(() ->
                                    quota.resetAt()
                                            .flatMap(date ->
                                                    moment(reading, Source.QUOTA, date, told)));
                });
    }

    /** RFC 4918 §14.29. */
    private static Optional<RetryTime> lock(Reading reading, ParsedResponse response) {
        return response.status() != 423
                ? Optional.empty()
                : DavError.lockSeconds(response)
                        .flatMap(seconds ->
                                delay(
                                        reading,
                                        Source.LOCK,
                                        seconds,
                                        reading.statusLine().orElseThrow()));
    }

    /** A token that is sent too early (RFC 7519 §4.1.5). */
    private static Optional<RetryTime> token(Reading reading, ParsedResponse response) {
        return response.status() != 401
                ? Optional.empty()
                : BearerToken.of(reading)
                        .flatMap(token ->
                                token.notBefore()
                                        .filter(from ->
                                                date(reading).filter(from::isAfter).isPresent())
                                        .flatMap(from ->
                                                moment(
                                                        reading,
                                                        Source.TOKEN,
                                                        from,
                                                        reading.sent(token.line()))));
    }

    /** How long a refusal from a cache is fresh still (RFC 9111 §4.2). */
    private static Optional<RetryTime> cache(Reading reading, ParsedResponse response) {
        return response.status() != 404 && response.status() != 405
                ? Optional.empty()
                : CacheHit.of(response.fields())
                        .flatMap(hit ->
                                CacheHit.secondsLeft(response.fields())
                                        .flatMap(seconds ->
                                                delay(
                                                        reading,
                                                        Source.CACHE,
                                                        seconds,
                                                        reading.received(hit))));
    }

    private static Optional<RetryTime> delay(
            Reading reading, Source source, long seconds, Evidence told) {
        Instant at = date(reading).map(date -> date.plusSeconds(seconds)).orElse(null);
        return Optional.of(new RetryTime(source, seconds, at, told));
    }

    /** The delay counts by the server's own clock, which need not be ours. */
    private static Optional<RetryTime> moment(
            Reading reading, Source source, Instant moment, Evidence told) {
        Long seconds =
                date(reading)
                        .map(date -> Math.max(0, Duration.between(date, moment).toSeconds()))
                        .orElse(null);
        return Optional.of(new RetryTime(source, seconds, moment, told));
    }

    private static Optional<Instant> date(Reading reading) {
        return reading.response().flatMap(response -> HttpDates.of(response.fields()));
    }
}

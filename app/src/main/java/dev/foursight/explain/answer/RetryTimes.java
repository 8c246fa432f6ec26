package dev.foursight.explain.answer;

import dev.foursight.explain.Reading;
import dev.foursight.explain.RetryTime;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When an answer says that the same request may be sent again: Retry-After first, then the fields
 * that tell when a spent quota is renewed, then how long a lock is held.
 */
public final class RetryTimes {

    private RetryTimes() {}

    /** Empty without an answer that refuses, or where it tells no time. */
    public static Optional<RetryTime> of(Reading reading) {
        return reading.status() < 300
                ? Optional.empty()
                : reading.response()
                        .flatMap(response ->
                                retryAfter(reading, response)
                                        .or(() -> quota(reading, response))
                                        .or(() -> lock(reading, response)));
    }

    /** RFC 9110 §10.2.3. */
    private static Optional<RetryTime> retryAfter(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Retry-After")
                .flatMap(line ->
                        Digits.only(line.value(), 12)
                                ? Optional.of(delay(reading, Long.parseLong(line.value()), line))
                                : HttpDates.parse(line.value())
                                        .map(date -> moment(reading, date, line)));
    }

    private static Optional<RetryTime> quota(Reading reading, ParsedResponse response) {
        return RateQuota.spent(response.fields())
                .flatMap(quota ->
                        quota.secondsToReset()
                                .map(seconds -> delay(reading, seconds, quota.line()))
                                .or(() ->
                                        quota.resetAt()
                                                .map(date -> moment(reading, date, quota.line()))));
    }

    private static Optional<RetryTime> lock(Reading reading, ParsedResponse response) {
        return response.status() != 423
                ? Optional.empty()
                : DavError.lockSeconds(response)
                        .map(seconds ->
                                new RetryTime(
                                        seconds,
                                        date(reading)
                                                .map(date -> date.plusSeconds(seconds))
                                                .orElse(null),
                                        reading.statusLine().orElseThrow()));
    }

    private static RetryTime delay(Reading reading, long seconds, FieldLine line) {
        return new RetryTime(
                seconds,
                date(reading).map(date -> date.plusSeconds(seconds)).orElse(null),
                reading.received(line));
    }

    /** The delay counts by the server's own clock, which need not be ours. */
    private static RetryTime moment(Reading reading, Instant moment, FieldLine line) {
        Long seconds =
                date(reading)
                        .map(date -> Math.max(0, Duration.between(date, moment).toSeconds()))
                        .orElse(null);
        return new RetryTime(seconds, moment, reading.received(line));
    }

    /** When the answer was made, by its own clock. */
    static Optional<Instant> date(Reading reading) {
        return reading.response()
                .flatMap(response -> response.fields().value("Date"))
                .flatMap(HttpDates::parse);
    }
}

package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.RetryTime;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.answer.RateQuota;
import dev.foursight.explain.answer.RetryTimes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.time.Instant;
import java.util.Optional;

/**
 * Too many requests came in too short a time. A 403 that asks to wait is of this kind, too: a right
 * that is lacking does not come by waiting.
 */
final class RateLimited extends OnStatus {

    RateLimited() {
        super("rate.limited", "RFC 6585 §4", 403, 420, 429);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> used = used(response);
        boolean waits = response.fields().has("Retry-After");
        if (used.isEmpty() && response.status() == 403 && !waits) {
            return Optional.empty();
        }
        boolean sure = response.status() == 429 && !Told.another(reading, id());
        Optional<RetryTime> time = RetryTimes.of(reading);
        return Optional.of(
                timed(Diagnosis.of(sure ? Confidence.CERTAIN : Confidence.LIKELY, 60), time)
                        .seen(reading.statusLine())
                        .seen(time.map(RetryTime::told))
                        .seen(
                                used.map(reading::received)
                                        .filter(it ->
                                                !time.map(RetryTime::told).equals(Optional.of(it))))
                        .seen(Told.words(reading)));
    }

    private static Diagnosis timed(Diagnosis found, Optional<RetryTime> time) {
        if (time.isEmpty()) {
            return found;
        }
        Long seconds = time.get().seconds();
        Instant at = time.get().at();
        return seconds != null
                ? found.as("seconds").fact("wait", Spans.words(seconds))
                : found.as("date").fact("wait", at == null ? "" : HttpDates.format(at));
    }

    /** The field that says that nothing is left of a quota. */
    static Optional<FieldLine> used(ParsedResponse response) {
        return RateQuota.spent(response.fields()).map(RateQuota::line);
    }
}

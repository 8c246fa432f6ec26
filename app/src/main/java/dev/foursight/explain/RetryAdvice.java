package dev.foursight.explain;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.explain.answer.CacheHit;
import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.answer.RateQuota;
import dev.foursight.explain.answer.RetryTimes;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.Spans;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a refusal passes, and whether and how to send again. What the answer tells itself counts
 * first, then what its cause implies, then what its code means.
 */
final class RetryAdvice {

    private static final List<String> IDEMPOTENT =
            List.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "PROPFIND", "QUERY");

    private final Sentences sentences;
    private final SentenceFile shared;

    RetryAdvice(Sentences sentences) {
        this.sentences = sentences;
        this.shared = sentences.of("summary");
    }

    String persistence(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        if (reading.status() < 400) {
            return "unknown";
        }
        if (asked(reading).isPresent() || told(reading).isPresent() || isQuotaSpent(reading)) {
            return "temporary";
        }
        if (isCached(reading)) {
            return "depends";
        }
        return first.filter(Suspect::isFairlySure)
                .flatMap(suspect -> suspect.line(sentences, "persistence"))
                .or(() -> entry.map(it -> it.persistence().name().toLowerCase(Locale.ROOT)))
                .orElse("unknown");
    }

    /** A 403 about a spent quota passes as a 429 does. */
    private static boolean isQuotaSpent(Reading reading) {
        return reading.hasStatus(403, 420, 429, 503)
                && reading.response()
                        .flatMap(response -> RateQuota.spent(response.fields()))
                        .isPresent();
    }

    private static boolean isCached(Reading reading) {
        return reading.hasStatus(404, 405)
                && reading.response()
                        .flatMap(response -> CacheHit.of(response.fields()))
                        .isPresent();
    }

    private static Optional<FieldLine> asked(Reading reading) {
        return reading.response()
                .flatMap(response -> response.fields().first("Retry-After"))
                .filter(line -> !line.value().isBlank());
    }

    /** A time that tells when the refusal ends; a cache's time only tells when it asks again. */
    private static Optional<RetryTime> told(Reading reading) {
        return RetryTimes.of(reading).filter(time -> time.source() != RetryTime.Source.CACHE);
    }

    String retry(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        return told(reading)
                .map(this::sentence)
                .or(() -> asked(reading).map(this::unreadable))
                .orElseGet(
                        () -> untold(reading, first, entry) + fromCache(reading) + unsafe(reading));
    }

    private String sentence(RetryTime time) {
        String source = time.source().name().toLowerCase(Locale.ROOT);
        Optional<String> moment = Optional.ofNullable(time.at()).map(HttpDates::format);
        Long seconds = time.seconds();
        String shape = seconds == null ? "date" : seconds == 0 ? "now" : "seconds";
        return shared.fill(
                "retry-" + source + "-" + shape,
                Map.of(
                        "wait",
                        seconds == null ? "" : Spans.words(seconds),
                        "moment",
                        moment.orElse(""),
                        "until",
                        moment.map(it -> ", until " + it + " by its clock").orElse(""),
                        "when",
                        moment.map(it -> ", at " + it + " by the server’s clock").orElse("")));
    }

    private String unreadable(FieldLine line) {
        return shared.fill("retry-unreadable", Map.of("value", Grammar.brief(line.value())));
    }

    private String untold(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        return first.filter(Suspect::isFairlySure)
                .flatMap(suspect -> suspect.line(sentences, "retry"))
                .or(() -> entry.map(StatusEntry::retryAdvice).filter(text -> !text.isEmpty()))
                .or(() -> first.flatMap(suspect -> suspect.line(sentences, "retry")))
                .orElseGet(() -> shared.fill(general(reading, first, entry), Map.of()));
    }

    private String general(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        boolean refused = reading.response().isEmpty() || reading.status() >= 400;
        return "retry-" + (refused ? persistence(reading, first, entry) : "needless");
    }

    private String fromCache(Reading reading) {
        if (!isCached(reading)) {
            return "";
        }
        Optional<Long> left = RetryTimes.of(reading).map(RetryTime::seconds);
        return " "
                + shared.fill(
                        left.isPresent() ? "retry-cache-seconds" : "retry-cache",
                        Map.of("wait", left.map(Spans::words).orElse("")));
    }

    /** What was sent whole may have been done although no answer came (RFC 9110 §9.2.2). */
    private String unsafe(Reading reading) {
        Outcome outcome = reading.exchange().outcome();
        boolean open =
                reading.hasStatus(502, 504)
                        || outcome.is(Outcome.Kind.CLOSED_SILENTLY)
                        || outcome.is(Outcome.Kind.RESET)
                        || outcome.is(Outcome.Kind.TIMED_OUT);
        Optional<String> method =
                reading.request().filter(ParsedRequest::headComplete).map(ParsedRequest::method);
        boolean once =
                method.filter(it -> Grammar.isToken(it) && !IDEMPOTENT.contains(it)).isPresent();
        return open && once && (reading.response().isEmpty() || reading.hasStatus(502, 504))
                ? " "
                        + shared.fill(
                                "retry-may-be-done",
                                Map.of("method", Grammar.brief(method.orElse(""))))
                : "";
    }
}

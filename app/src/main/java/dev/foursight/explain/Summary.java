package dev.foursight.explain;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The short lines of an explanation. A cause's file may hold a variant {@code headline}, {@code
 * persistence} or {@code retry}, or one of these followed by a blank and the name of the sentence's
 * variant; what all causes share stands in {@code summary.md}.
 */
final class Summary {

    private static final String SHARED = "summary";

    private final Sentences sentences;

    Summary(Sentences sentences) {
        this.sentences = sentences;
    }

    String headline(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        Optional<String> point = first.flatMap(suspect -> line("headline", suspect));
        Optional<String> status = reading.response().map(response -> status(response, entry));
        if (point.isEmpty()) {
            return status.orElseGet(() -> noAnswer(reading.exchange().outcome()));
        }
        boolean sure = first.filter(Suspect::isFairlySure).isPresent();
        String shape = shape(reading) + (sure ? "" : "-perhaps");
        return sentences.fill(
                SHARED, shape, Map.of("status", status.orElse(""), "point", point.get()));
    }

    private static String shape(Reading reading) {
        if (reading.response().isPresent()) {
            return "answered";
        }
        return reading.exchange().outcome().is(Outcome.Kind.UNPARSABLE) ? "unread" : "unanswered";
    }

    private static String status(ParsedResponse response, Optional<StatusEntry> entry) {
        String name = entry.map(StatusEntry::name).orElse(response.reason());
        return (response.status() + " " + name).strip();
    }

    private String noAnswer(Outcome outcome) {
        return sentences.fill(SHARED, "none-" + outcome.kind().id(), Map.of());
    }

    String persistence(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        if (reading.status() < 400) {
            return "unknown";
        }
        if (RetryAfter.of(reading).isPresent()) {
            return "temporary";
        }
        return first.filter(Suspect::isFairlySure)
                .flatMap(suspect -> line("persistence", suspect))
                .or(() -> entry.map(it -> it.persistence().name().toLowerCase(Locale.ROOT)))
                .orElse("unknown");
    }

    String retry(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        Optional<RetryAfter> told = RetryAfter.of(reading);
        if (told.isPresent()) {
            return sentences.fill(
                    SHARED, told.get().variant(), Map.of("value", told.get().value()));
        }
        return first.filter(Suspect::isFairlySure)
                .flatMap(suspect -> line("retry", suspect))
                .or(() -> entry.map(StatusEntry::retryAdvice).filter(text -> !text.isEmpty()))
                .or(() -> first.flatMap(suspect -> line("retry", suspect)))
                .orElseGet(() -> sentences.fill(SHARED, shared(reading, first, entry), Map.of()));
    }

    private String shared(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        boolean refused = reading.response().isEmpty() || reading.status() >= 400;
        return "retry-" + (refused ? persistence(reading, first, entry) : "needless");
    }

    /** Which setting of the server is behind a cause, if its answer gives that away. */
    String setting(Optional<SignatureMatch> named) {
        return named.map(SignatureMatch::signature)
                .filter(signature -> !signature.directive().isEmpty())
                .map(signature ->
                        " "
                                + sentences.fill(
                                        SHARED,
                                        signature.limit().isEmpty() ? "setting" : "setting-limit",
                                        Map.of(
                                                "product", signature.product(),
                                                "directive", signature.directive(),
                                                "limit", signature.limit())))
                .orElse("");
    }

    private Optional<String> line(String kind, Suspect suspect) {
        String id = suspect.rule().id();
        Diagnosis found = suspect.found();
        String special = kind + " " + found.variant();
        String variant = sentences.has(id, special) ? special : kind;
        return sentences.has(id, variant)
                ? Optional.of(sentences.fill(id, variant, found.facts()))
                : Optional.empty();
    }
}

package dev.foursight.explain;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/**
 * The short lines of an explanation. A cause's file may hold a variant {@code headline}, {@code
 * persistence} or {@code retry}, or one of these followed by a blank and the name of the sentence's
 * variant; what all causes share stands in {@code summary.md}.
 */
final class Summary {

    private final Sentences sentences;
    private final SentenceFile shared;

    Summary(Sentences sentences) {
        this.sentences = sentences;
        this.shared = sentences.of("summary");
    }

    String headline(Reading reading, Optional<Suspect> first, Optional<StatusEntry> entry) {
        Optional<String> point = first.flatMap(suspect -> suspect.line(sentences, "headline"));
        Optional<String> status = reading.response().map(response -> status(response, entry));
        if (point.isEmpty()) {
            return status.orElseGet(() -> noAnswer(reading.exchange().outcome()));
        }
        boolean sure = first.filter(Suspect::isFairlySure).isPresent();
        String shape = shape(reading) + (sure ? "" : "-perhaps");
        return shared.fill(shape, Map.of("status", status.orElse(""), "point", point.get()));
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
        return shared.fill("none-" + outcome.kind().id(), Map.of());
    }

    /** Which setting of the server is behind a cause, if its answer gives that away. */
    String setting(Optional<SignatureMatch> named) {
        return named.map(SignatureMatch::signature)
                .filter(signature -> !signature.directive().isEmpty())
                .map(signature ->
                        " "
                                + shared.fill(
                                        signature.limit().isEmpty() ? "setting" : "setting-limit",
                                        Map.of(
                                                "product", signature.product(),
                                                "directive", signature.directive(),
                                                "limit", signature.limit())))
                .orElse("");
    }
}

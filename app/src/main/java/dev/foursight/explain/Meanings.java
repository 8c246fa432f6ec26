package dev.foursight.explain;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the catalogue knows of a code: a vendor's own meaning counts where he wrote the answer. */
final class Meanings {

    private final Catalogue catalogue;
    private final Map<Integer, List<StatusEntry>> byCode = new ConcurrentHashMap<>();

    Meanings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The meaning of the answer's code; empty without an answer, and for codes of no entry. */
    Optional<StatusEntry> of(Reading reading) {
        if (reading.status() < 400 || reading.status() > 499) {
            return Optional.empty();
        }
        List<StatusEntry> meanings = byCode.computeIfAbsent(reading.status(), this::all);
        return vendors(reading, meanings)
                .or(() -> first(meanings))
                .or(() -> meanings.stream().findFirst());
    }

    private List<StatusEntry> all(int code) {
        return catalogue.entries().stream().filter(entry -> entry.code() == code).toList();
    }

    private static Optional<StatusEntry> vendors(Reading reading, List<StatusEntry> meanings) {
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        AnsweredBy author = Responder.of(reading).orElse(null);
        if (author == null || author.confidence() == Confidence.POSSIBLE) {
            return Optional.empty();
        }
        String name = author.product().toLowerCase(Locale.ROOT);
        for (StatusEntry entry : meanings) {
            if (isSent(entry) && name.startsWith(entry.originId())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static Optional<StatusEntry> first(List<StatusEntry> meanings) {
        for (StatusEntry entry : meanings) {
            if (isSent(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What a server only logs is not what a status line means. */
    private static boolean isSent(StatusEntry entry) {
        return entry.seen() == StatusEntry.Seen.ON_THE_WIRE;
    }
}

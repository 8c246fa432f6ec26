package dev.foursight.explain.fields;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields that say what the server would take instead. */
final class OfferNotes {

    private OfferNotes() {}

    static List<Said> types(Seen seen) {
        List<String> types = seen.members();
        if (types.isEmpty()) {
            return List.of(Said.of("accept-nothing"));
        }
        Said takes = Said.of("accept-types").listing("types", types);
        String sent = Seen.bare(seen.sent("Content-Type").orElse("")).toLowerCase(Locale.ROOT);
        if (sent.isEmpty()) {
            return List.of(takes);
        }
        boolean among =
                types.stream()
                        .map(type -> Seen.bare(type).toLowerCase(Locale.ROOT))
                        .anyMatch(type -> matches(type, sent));
        return List.of(
                takes,
                Said.of(among ? "accept-types-with" : "accept-types-without").with("type", sent));
    }

    private static boolean matches(String range, String type) {
        return range.equals("*/*")
                || range.equals("*")
                || range.equals(type)
                || (range.endsWith("/*")
                        && type.startsWith(range.substring(0, range.length() - 1)));
    }

    static List<Said> codings(Seen seen) {
        return List.of(
                seen.members().isEmpty()
                        ? Said.of("accept-coding-none")
                        : Said.of("accept-coding").listing("codings", seen.members()));
    }

    static List<Said> upgrade(Seen seen) {
        String variant =
                switch (seen.status()) {
                    case 101 -> "upgrade-now";
                    case 426 -> "upgrade-required";
                    default -> "upgrade";
                };
        return seen.members().isEmpty()
                ? List.of()
                : List.of(Said.of(variant).listing("protocols", seen.members()));
    }

    static List<Said> dav(Seen seen) {
        List<String> classes = seen.members();
        return classes.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(Said.of("dav").listing("classes", classes)),
                                classes.contains("2")
                                        ? Stream.of(Said.of("dav-locks"))
                                        : Stream.of())
                        .toList();
    }
}

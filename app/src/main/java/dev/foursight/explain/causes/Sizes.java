package dev.foursight.explain.causes;

import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;

/** How long the parts of a request are, in bytes. */
record Sizes(int target, int section, int count, Optional<FieldLine> longest) {

    /** RFC 9112 §3 recommends that a request line of this length be read. */
    static final int RECOMMENDED = 8000;

    private static final int LINE_END = 2;

    /** Below this no server in its ordinary state finds a part too long. */
    static final int HARMLESS = 2000;

    static Sizes of(ParsedRequest request) {
        int section = 0;
        int most = -1;
        FieldLine longest = null;
        for (FieldLine line : request.fields()) {
            int length = length(line);
            section += length + LINE_END;
            if (length > most) {
                most = length;
                longest = line;
            }
        }
        return new Sizes(
                request.target().length(),
                section,
                request.fields().lines().size(),
                Optional.ofNullable(longest));
    }

    static int length(FieldLine line) {
        return line.from() < 0
                ? line.name().length() + 2 + line.value().length()
                : line.to() - line.from();
    }

    /** Whether target or header section alone may be what a server finds too large. */
    static boolean isHeadLong(Reading reading) {
        return reading.request()
                .map(Sizes::of)
                .filter(sizes -> sizes.section() > RECOMMENDED || sizes.target() > RECOMMENDED)
                .isPresent();
    }

    int longestField() {
        return longest.map(Sizes::length).orElse(0);
    }

    /** Whether the target is what makes the head long. */
    boolean targetDominates() {
        return target > section;
    }
}

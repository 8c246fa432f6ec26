package dev.foursight.probe.blame;

import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Cookie line taken apart: one cookie at a time can be left out (RFC 6265 §4.2.1). */
final class Cookies {

    private Cookies() {}

    /** Empty where the line holds no more than one cookie. */
    static List<Change> of(int index, HeaderLine line) {
        List<String> pairs = split(line.value());
        if (pairs.size() < 2) {
            return List.of();
        }
        return pairs.stream()
                .map(pair ->
                        Change.of(
                                "without the cookie " + Words.shortened(pair.split("=", 2)[0]),
                                Tier.OWN,
                                now ->
                                        now.with(
                                                Lines.changed(
                                                        now.draft(),
                                                        index,
                                                        it -> without(it, pair)))))
                .toList();
    }

    private static HeaderLine without(HeaderLine line, String pair) {
        List<String> left = new ArrayList<>(split(line.value()));
        left.remove(pair);
        return left.isEmpty()
                ? line.withEnabled(false)
                : Lines.withValue(line, String.join("; ", left));
    }

    private static List<String> split(String value) {
        return Arrays.asList(value.split("; ", -1));
    }
}

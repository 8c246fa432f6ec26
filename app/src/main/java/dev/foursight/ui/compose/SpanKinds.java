package dev.foursight.ui.compose;

import dev.foursight.http.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The look of sent bytes, by the part of the draft they come from. */
final class SpanKinds {

    private SpanKinds() {}

    /** Style classes by offset; spans are in order and do not overlap. */
    static IntFunction<String> of(List<Span> spans) {
        NavigableMap<Integer, Span> byStart = new TreeMap<>();
        spans.forEach(span -> byStart.put(span.from(), span));
        return offset -> {
            Map.Entry<Integer, Span> entry = byStart.floorEntry(offset);
            return entry != null && offset < entry.getValue().to()
                    ? kind(entry.getValue().part())
                    : "";
        };
    }

    private static String kind(Span.Part part) {
        return "byte-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

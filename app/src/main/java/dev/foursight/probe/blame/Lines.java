package dev.foursight.probe.blame;

import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Changes to single field lines, which keep their place. */
final class Lines {

    private static final Pattern SPECIAL = Pattern.compile("[^\\x20-\\x7e\\t]");
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private Lines() {}

    static Draft disabled(Draft draft, int index) {
        return changed(draft, index, line -> line.withEnabled(false));
    }

    static Draft changed(Draft draft, int index, UnaryOperator<HeaderLine> change) {
        List<HeaderLine> lines = new ArrayList<>(draft.headers());
        lines.set(index, change.apply(lines.get(index)));
        return draft.withHeaders(lines);
    }

    /** Not sent unasked any more; lines that were written stay. */
    static Draft withheld(Draft draft, String name) {
        Set<String> names = new TreeSet<>(draft.withheld());
        names.add(name.toLowerCase(Locale.ROOT));
        return draft.withWithheld(names);
    }

    static Draft sent(Draft draft, String lowerName) {
        Set<String> names = new TreeSet<>(draft.withheld());
        names.remove(lowerName);
        return draft.withWithheld(names);
    }

    /** Less than leaving the line out. */
    static List<Change> milder(int index, HeaderLine line) {
        List<Change> milder = new ArrayList<>();
        String name = Words.shortened(line.name().strip());
        if (!line.separator().equals(": ") && line.separator().contains(":")) {
            milder.add(
                    value(
                            index,
                            "with a plain colon after " + name,
                            it -> new HeaderLine(it.name(), ": ", it.value(), true)));
        }
        if (SPECIAL.matcher(line.value()).find()) {
            milder.add(
                    value(
                            index,
                            "with the special characters of " + name + " percent-encoded",
                            it -> withValue(it, encoded(it.value()))));
        }
        for (int most : List.of(4096, 1024)) {
            if (line.value().length() > most) {
                milder.add(
                        value(
                                index,
                                "with " + name + " cut to " + most + " characters",
                                it ->
                                        withValue(
                                                it,
                                                it.value()
                                                        .substring(
                                                                0,
                                                                Math.min(
                                                                        most,
                                                                        it.value().length())))));
            }
        }
        return milder;
    }

    private static Change value(int index, String title, UnaryOperator<HeaderLine> change) {
        return Change.of(title, Tier.PLAIN, now -> now.with(changed(now.draft(), index, change)));
    }

    static HeaderLine withValue(HeaderLine line, String value) {
        return new HeaderLine(line.name(), line.separator(), value, line.enabled());
    }

    private static String encoded(String value) {
        return SPECIAL.matcher(value)
                .replaceAll(found -> HEX.formatHex(found.group().getBytes(StandardCharsets.UTF_8)));
    }
}

package dev.foursight.formats.curl;

import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field lines of a curl line: its own in their fixed order, then those of {@code -H}. */
final class CurlFields {

    private static final Pattern FIELD =
            Pattern.compile("(?<name>[^:]*)(?<separator>:[ \t]*)(?<value>.*)", Pattern.DOTALL);

    /** Sent by Foursight, or given a type by its editor, unless they are withheld. */
    private static final Set<String> WITHHOLDABLE =
            Set.of(
                    "host",
                    "user-agent",
                    "accept",
                    "content-length",
                    "content-type",
                    "transfer-encoding");

    private static final List<String> OWN_ORDER =
            List.of("Authorization", "Range", "User-Agent", "Accept-Encoding", "Referer", "Cookie");

    private final List<HeaderLine> given = new ArrayList<>();
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Set<String> removed = new TreeSet<>();
    private final CurlRemarks remarks;

    CurlFields(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    /** A value of {@code -H}. */
    void header(String text) {
        Matcher field = FIELD.matcher(text);
        if (text.startsWith("@")) {
            remarks.file("-H", text.substring(1));
        } else if (field.matches() && field.group("value").isBlank()) {
            removed.add(field.group("name").toLowerCase(Locale.ROOT));
        } else if (field.matches()) {
            given.add(
                    new HeaderLine(
                            field.group("name"),
                            field.group("separator"),
                            field.group("value"),
                            true));
        } else if (text.stripTrailing().endsWith(";")) {
            String name = text.substring(0, text.indexOf(';'));
            given.add(new HeaderLine(name, ":", "", true));
        } else {
            remarks.say(
                    "-H “" + text + "” has no colon; curl does not send it, and it was left out.");
        }
    }

    /** A field that an option other than {@code -H} sets, which {@code -H} overrides. */
    void own(String name, String value) {
        own.put(name, value);
    }

    /** Like {@link #own}; an empty value takes the field away. */
    void ownOrNone(String name, String value) {
        if (value.isEmpty()) {
            own.remove(name);
            remove(name);
        } else {
            own(name, value);
        }
    }

    void ownMore(String name, String value, String separator) {
        own.merge(name, value, (before, more) -> before + separator + more);
    }

    private void remove(String name) {
        removed.add(name.toLowerCase(Locale.ROOT));
    }

    /** A field that stands at the end unless the line gives or removes it. */
    void unlessGiven(String name, String value) {
        if (!has(name) && !removed.contains(name.toLowerCase(Locale.ROOT))) {
            given.add(HeaderLine.of(name, value));
        }
    }

    boolean has(String name) {
        return given.stream().anyMatch(line -> line.isNamed(name));
    }

    boolean chunked() {
        return given.stream()
                .anyMatch(line ->
                        line.isNamed("Transfer-Encoding")
                                && line.value().toLowerCase(Locale.ROOT).contains("chunked"));
    }

    Draft in(Draft draft) {
        Draft with = draft;
        for (String name : removed) {
            with = WITHHOLDABLE.contains(name) ? with.without(name) : with;
        }
        List<HeaderLine> lines = new ArrayList<>(lines("Host"));
        for (String name : OWN_ORDER) {
            if (own.containsKey(name)
                    && !has(name)
                    && !removed.contains(name.toLowerCase(Locale.ROOT))) {
                lines.add(HeaderLine.of(name, own.getOrDefault(name, "")));
            }
        }
        given.stream().filter(line -> !line.isNamed("Host")).forEach(lines::add);
        return with.withHeaders(lines);
    }

    private List<HeaderLine> lines(String name) {
        return given.stream().filter(line -> line.isNamed(name)).toList();
    }
}

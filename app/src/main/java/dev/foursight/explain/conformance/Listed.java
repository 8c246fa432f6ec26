package dev.foursight.explain.conformance;

import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The members of list-based fields. */
final class Listed {

    private Listed() {}

    /** All members in lower case, without parameters (RFC 9110 §5.6.1). */
    static List<String> of(Fields fields, String name) {
        if (!fields.has(name)) {
            return List.of();
        }
        return fields.all(name).stream()
                .flatMap(line -> Arrays.stream(line.value().split(",", -1)))
                .map(member -> member.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(member -> !member.isEmpty())
                .toList();
    }

    /**
     * @param member in lower case
     */
    static boolean has(Fields fields, String name, String member) {
        for (FieldLine line : fields.all(name)) {
            for (String one : line.value().split(",", -1)) {
                int end = one.indexOf(';');
                String bare = (end < 0 ? one : one.substring(0, end)).strip();
                if (bare.length() == member.length()
                        && bare.toLowerCase(Locale.ROOT).equals(member)) {
                    return true;
                }
            }
        }
        return false;
    }
}

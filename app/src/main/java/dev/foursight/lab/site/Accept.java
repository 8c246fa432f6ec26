package dev.foursight.lab.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a client likes a media type, by its Accept field (RFC 9110 §12.5.1). */
final class Accept {

    private static final Pattern WEIGHT =
            Pattern.compile("(?i).*;\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*");

    private final List<String> ranges;

    /**
     * @param ranges the members of the field's list; none means that all types are welcome
     */
    Accept(List<String> ranges) {
        this.ranges = ranges;
    }

    /** From 0, not acceptable, to 1: the weight of the most specific range that covers it. */
    double weight(String typeWithParameters) {
        if (ranges.isEmpty()) {
            return 1;
        }
        String type = Intake.mediaType(typeWithParameters);
        String group = type.substring(0, type.indexOf('/') + 1);
        for (String wanted : List.of(type, group + "*", "*/*")) {
            for (String range : ranges) {
                String name = Intake.mediaType(range).toLowerCase(Locale.ROOT);
                if (name.equals(wanted)) {
                    Matcher weight = WEIGHT.matcher(range);
                    return weight.matches() ? Double.parseDouble(weight.group(1)) : 1;
                }
            }
        }
        return 0;
    }
}

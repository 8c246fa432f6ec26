package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Diagnosis;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes a well-formed origin-form target out of a malformed one. */
final class TargetRepair {

    /** Longer ones are a matter of length, and would not fit on a button. */
    private static final int LONGEST = 300;

    private TargetRepair() {}

    /** The diagnosis with the repaired target as remedy, where there is one. */
    static Diagnosis on(Diagnosis found, String target) {
        String repaired = repaired(target);
        return target.length() > LONGEST || repaired.equals(target)
                ? found
                : found.mend(CraftUse.of("target", repaired));
    }

    private static String repaired(String target) {
        int fragment = target.indexOf('#');
        String rest = fragment < 0 ? target : target.substring(0, fragment);
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        return "/" + below(encoded(path)) + (query < 0 ? "" : encoded(rest.substring(query)));
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && text.startsWith("%00", i)) {
                i += 2;
            } else if (!Grammar.isTargetChar(c) || (c == '%' && !isEscape(text, i))) {
                out.append(String.format("%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && Grammar.isHexDigit(text.charAt(percent + 1))
                && Grammar.isHexDigit(text.charAt(percent + 2));
    }

    /** The path without its first slash and without dot segments (RFC 3986 §5.2.4). */
    private static String below(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.replaceFirst("^/", "").split("/", -1);
        for (String segment : segments) {
            String plain = segment.replaceAll("(?i)%2e", ".");
            if (plain.equals("..")) {
                kept.pollLast();
            } else if (!plain.equals(".")) {
                kept.addLast(segment);
            }
        }
        return String.join("/", kept);
    }
}

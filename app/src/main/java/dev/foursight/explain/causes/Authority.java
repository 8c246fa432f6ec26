package dev.foursight.explain.causes;

import dev.foursight.http.Digits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a URI that names the server (RFC 3986 §3.2). */
public final class Authority {

    private static final Pattern PORT = Pattern.compile(":(\\d*)$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\[[0-9A-Fa-f:.]+]|\\[v[0-9A-Fa-f]+\\.[^]]+]");
    private static final String NAME_MARKS = "._~!$&'()*+,;=-";
    private static final int LAST_PORT = 65_535;

    private Authority() {}

    /** Whether a text is a host with or without a port (RFC 9110 §7.2). */
    public static boolean isHost(String text) {
        return isName(withoutPort(text));
    }

    /** What stands before the colon and the digits at the end, all of it where there are none. */
    public static String withoutPort(String text) {
        int colon = text.lastIndexOf(':');
        return colon >= 0 && (colon == text.length() - 1 || Digits.only(text.substring(colon + 1)))
                ? text.substring(0, colon)
                : text;
    }

    /** Whether a text is a host and a port that exists (RFC 9112 §3.2.3). */
    public static boolean isHostAndPort(String text) {
        Matcher port = PORT.matcher(text);
        return port.find() && isPort(port.group(1)) && isName(text.substring(0, port.start()));
    }

    private static boolean isPort(String digits) {
        return Digits.only(digits, 5)
                && Integer.parseInt(digits) > 0
                && Integer.parseInt(digits) <= LAST_PORT;
    }

    /** Read without a pattern, which a long name would cost its stack. */
    private static boolean isName(String text) {
        if (text.startsWith("[")) {
            return ADDRESS.matcher(text).matches();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Grammar.isAlphanumeric(c) || NAME_MARKS.indexOf(c) >= 0;
            if (!plain && !(c == '%' && TargetRepair.isEscape(text, i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}

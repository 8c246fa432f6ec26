package dev.foursight.formats;

import dev.foursight.http.Bytes;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a mark in the place of what lets others act in a person's name. */
public final class Secrets {

    public static final String MARK = "<masked>";

    /**
     * The value with its folded lines; the beginning of the line keeps what comes before the value.
     */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?im)^(?<name>authorization|proxy-authorization|cookie|set-cookie"
                            + "|[\\w-]*(?:token|secret|api-?key|password)[\\w-]*)"
                            + "(?<colon>[ \\t]*[:;][ \\t]*)(?<value>[^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]*+)*+)");

    private static final Pattern SCHEME =
            Pattern.compile(
                    "(?is)(?<scheme>basic|bearer|digest|negotiate|ntlm|hoba|mutual|dpop|token|apikey"
                            + "|hawk|scram-sha-\\d+|aws4-hmac-sha256)[ \\t]+\\S.*");

    private static final Pattern PAIR = Pattern.compile("(?<name>[^=;\\s]+)=[^;]*");

    private static final Pattern USER_IN_URL = Pattern.compile("://[^/?#@\\s]+@");

    private Secrets() {}

    /**
     * Masks the values of Authorization, Proxy-Authorization, Cookie, Set-Cookie and of fields
     * whose names speak of a token, secret, key or password, and names and passwords in URLs. A
     * scheme and the names of cookies stay.
     *
     * @param text whole lines of a message, or one of them
     */
    public static String masked(String text) {
        String fields = FIELD.matcher(text).replaceAll(Secrets::field);
        return USER_IN_URL.matcher(fields).replaceAll("://" + MARK + "@");
    }

    /** The same for the bytes of a message, its content included; the length may change. */
    public static Bytes masked(Bytes message) {
        return Bytes.ofLatin1(masked(message.latin1()));
    }

    private static String field(MatchResult field) {
        String value = field.group("value");
        if (value.isBlank()) {
            return Matcher.quoteReplacement(field.group());
        }
        boolean cookie = field.group("name").toLowerCase(Locale.ROOT).endsWith("cookie");
        String masked = cookie ? cookies(value) : credentials(value);
        return Matcher.quoteReplacement(field.group("name") + field.group("colon") + masked);
    }

    private static String credentials(String value) {
        Matcher scheme = SCHEME.matcher(value);
        return scheme.matches() ? scheme.group("scheme") + " " + MARK : MARK;
    }

    private static String cookies(String value) {
        String names = PAIR.matcher(value).replaceAll("${name}=" + MARK);
        return names.replaceAll("[^;]*" + MARK, "").matches("[;\\s]*") ? names : MARK;
    }
}

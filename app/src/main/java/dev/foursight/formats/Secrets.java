package dev.foursight.formats;

import dev.foursight.http.Bytes;
import dev.foursight.http.Verbatim;
import dev.foursight.http.Verbatim.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                            + "|[\\w-]*(?:token|secret|api[-_]?key|password)[\\w-]*)"
                            + "(?<colon>[ \\t]*[:;][ \\t]*)(?<value>[^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]*+)*+)");

    private static final Pattern SCHEME =
            Pattern.compile(
                    "(?is)(?<scheme>basic|bearer|digest|negotiate|ntlm|hoba|mutual|dpop|token|apikey"
                            + "|hawk|scram-sha-\\d+|aws4-hmac-sha256)[ \\t]+\\S.*");

    private static final Pattern PAIR = Pattern.compile("(?<name>[^=;\\s]+)=[^;]*");

    private static final Pattern USER_IN_URL = Pattern.compile("://[^/?#@\\s]+@");

    private Secrets() {}

    /** What goes in the place of a part of a text. */
    private record Mask(int from, int to, String text) {}

    /**
     * Masks the values of Authorization, Proxy-Authorization, Cookie, Set-Cookie and of fields
     * whose names speak of a token, secret, key or password, and names and passwords in URLs. A
     * scheme and the names of cookies stay.
     *
     * @param text whole lines of a message, or one of them
     */
    public static String masked(String text) {
        return masked(text, masks(text));
    }

    /** The same for the bytes of a message, its content included; the length may change. */
    public static Bytes masked(Bytes message) {
        return Bytes.ofLatin1(masked(message.latin1()));
    }

    /** The same, its acts where they were; those within what is masked come behind it. */
    public static Verbatim masked(Verbatim units) {
        String text = units.bytes().latin1();
        List<Mask> masks = masks(text);
        return new Verbatim(
                Bytes.ofLatin1(masked(text, masks)),
                units.acts().stream()
                        .map(it -> new Placed(moved(it.at(), masks), it.act()))
                        .toList());
    }

    private static String masked(String text, List<Mask> masks) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Mask mask : masks) {
            out.append(text, at, mask.from()).append(mask.text());
            at = mask.to();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static int moved(int at, List<Mask> masks) {
        int longer = 0;
        for (Mask mask : masks) {
            if (mask.from() >= at) {
                break;
            }
            int end = mask.from() + longer + mask.text().length();
            if (mask.to() >= at) {
                return end;
            }
            longer = end - mask.to();
        }
        return at + longer;
    }

    /** In their order; none reaches into another. */
    private static List<Mask> masks(String text) {
        List<Mask> masks = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (field.find()) {
            if (!field.group("value").isBlank()) {
                users(text, at, field.start("value"), masks);
                at = field.end("value");
                masks.add(new Mask(field.start("value"), at, value(field)));
            }
        }
        users(text, at, text.length(), masks);
        return masks;
    }

    private static void users(String text, int from, int to, List<Mask> masks) {
        Matcher user = USER_IN_URL.matcher(text).region(from, to);
        while (user.find()) {
            masks.add(new Mask(user.start(), user.end(), "://" + MARK + "@"));
        }
    }

    private static String value(Matcher field) {
        String value = field.group("value");
        boolean cookie = field.group("name").toLowerCase(Locale.ROOT).endsWith("cookie");
        String masked = cookie ? cookies(value) : credentials(value);
        return USER_IN_URL.matcher(masked).replaceAll("://" + MARK + "@");
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

package dev.foursight.formats.connection;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.Proxy.Kind;
import dev.foursight.http.TargetUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a proxy from its URL or its parts; a password in it stands in no sentence. */
public final class ProxyUrl {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<scheme>[a-zA-Z0-9+.-]+)://)?(?:(?<login>.*)@)?(?<place>[^@/]*:\\d+)/?");

    /** What a length of one byte can say (RFC 1929 §2). */
    private static final int LONGEST_LOGIN = 255;

    private ProxyUrl() {}

    /**
     * @throws InvalidInput if it names no proxy
     */
    public static Proxy parse(String text) {
        Matcher url = SHAPE.matcher(text);
        if (!url.matches()) {
            throw new InvalidInput(
                    "A proxy is named by a URL with a port, for example http://user:password@proxy.example:3128 or socks5h://127.0.0.1:1080.");
        }
        String scheme = url.group("scheme") == null ? "http" : url.group("scheme");
        Kind kind =
                switch (scheme.toLowerCase(Locale.ROOT)) {
                    case "http", "https" -> Kind.HTTP;
                    case "socks5" -> Kind.SOCKS5;
                    case "socks5h" -> Kind.SOCKS5_NAMES;
                    default ->
                            throw new InvalidInput(
                                    "Foursight knows no proxies of the kind “"
                                            + VisibleText.of(scheme)
                                            + "”. Begin its URL with http://, https://, socks5:// or socks5h://.");
                };
        Endpoint place = TargetUrl.parse("http://" + url.group("place")).endpoint();
        boolean tls = scheme.equalsIgnoreCase("https");
        return new Proxy(
                kind, new Endpoint(tls, place.host(), place.port()), login(url.group("login")));
    }

    private static @Nullable Login login(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        return login(
                decoded(colon < 0 ? text : text.substring(0, colon)),
                colon < 0 ? "" : decoded(text.substring(colon + 1)));
    }

    /**
     * @throws InvalidInput if one of them is too long for any proxy, or there is no user
     */
    public static Login login(String user, String password) {
        if (bytes(user) > LONGEST_LOGIN || bytes(password) > LONGEST_LOGIN || user.isEmpty()) {
            throw new InvalidInput(
                    "The user name for a proxy has 1 to 255 bytes, and the password no more than 255.");
        }
        return new Login(user, password);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** In a URL a plus sign is a plus sign. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInput(
                    "User and password in a proxy's URL are percent-encoded, and a % there begins no code. Write %25 for it.");
        }
    }
}

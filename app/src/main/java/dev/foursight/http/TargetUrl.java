package dev.foursight.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL taken apart into where to connect and what to ask for. The target is kept exactly as typed,
 * however malformed: sending it is the point.
 */
public record TargetUrl(Endpoint endpoint, String target) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<scheme>[^:/?#\\[]+)://)?(?<authority>[^/?#]*)(?<target>.*)",
                    Pattern.DOTALL);

    /**
     * @throws InvalidInput if there is no http(s) scheme, host or usable port
     */
    public static TargetUrl parse(String text) {
        if (text.isBlank()) {
            throw new InvalidInput("Write a URL first, such as http://127.0.0.1:8080/path.");
        }
        Matcher url = SHAPE.matcher(text.strip());
        if (!url.matches() || url.group("authority").isEmpty()) {
            throw new InvalidInput(
                    "“"
                            + text.strip()
                            + "” names no host. Write a URL such as http://127.0.0.1:8080/path.");
        }
        String scheme =
                url.group("scheme") == null ? "http" : url.group("scheme").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new InvalidInput(
                    "Foursight speaks http and https, not “"
                            + scheme
                            + "”. Begin the URL with http:// or https://.");
        }
        boolean tls = scheme.equals("https");
        Endpoint endpoint = endpoint(url.group("authority"), tls);
        String rest = url.group("target");
        int fragment = rest.indexOf('#');
        String target = fragment < 0 ? rest : rest.substring(0, fragment);
        return new TargetUrl(endpoint, target.startsWith("/") ? target : "/" + target);
    }

    private static Endpoint endpoint(String authority, boolean tls) {
        String hostPort = authority.substring(authority.lastIndexOf('@') + 1);
        int bracket = hostPort.indexOf(']');
        int colon = hostPort.indexOf(':', Math.max(bracket, 0));
        String host = colon < 0 ? hostPort : hostPort.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.isEmpty() || host.chars().anyMatch(c -> c <= ' ' || c == '[' || c == ']')) {
            throw new InvalidInput(
                    "“"
                            + hostPort
                            + "” is not a host name or address. Write it as example.org, 127.0.0.1 or [::1].");
        }
        if (colon < 0) {
            return new Endpoint(tls, host, tls ? 443 : 80);
        }
        return new Endpoint(tls, host, port(hostPort.substring(colon + 1)));
    }

    private static int port(String text) {
        if (Digits.only(text, 9)) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new InvalidInput(
                "“"
                        + text
                        + "” is not a port. A port is a number from 1 to 65535, for example 8080.");
    }

    @Override
    public String toString() {
        return endpoint.scheme() + "://" + endpoint.authority() + target;
    }
}

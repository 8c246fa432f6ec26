package dev.foursight.formats.curl;

import dev.foursight.formats.connection.Pinning;
import dev.foursight.formats.connection.ProxyUrl;
import dev.foursight.formats.curl.CurlArguments.Use;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Proxy;
import dev.foursight.http.Route;
import dev.foursight.http.Route.Family;
import dev.foursight.http.Route.Pin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to the server that a curl line says: addresses and a proxy. */
final class CurlWay {

    /** The port of a proxy for which none is given. */
    private static final String PROXY_PORT = ":1080";

    private final CurlRemarks remarks;
    private final List<Pin> pins = new ArrayList<>();
    private Family family = Family.ANY;
    private @Nullable String proxy;
    private String scheme = "";
    private @Nullable String login;

    CurlWay(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    /** Whether the option is one of these and has been taken. */
    boolean take(Use use) {
        switch (use.flag().name()) {
            case "ipv4" -> family = Family.IPV4;
            case "ipv6" -> family = Family.IPV6;
            case "resolve" -> pin(use.text());
            case "proxy" -> proxy(use.text(), "");
            case "socks5" -> proxy(use.text(), "socks5://");
            case "socks5-hostname" -> proxy(use.text(), "socks5h://");
            case "proxy-user" -> login = use.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pin(String text) {
        try {
            pins.add(Pinning.parse(text.startsWith("+") ? text.substring(1) : text));
        } catch (InvalidInput unusable) {
            remarks.say("--resolve was left out. " + unusable.getMessage());
        }
    }

    private void proxy(String text, String kind) {
        proxy = text;
        scheme = kind;
    }

    Route route() {
        Route route = Route.DIRECT.withFamily(family).withPins(pins);
        return proxy == null || proxy.isEmpty() ? route : route.withProxy(proxy(proxy));
    }

    private @Nullable Proxy proxy(String text) {
        String bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        String placed = bare.matches(".*:\\d+") ? bare : bare + PROXY_PORT;
        try {
            Proxy parsed = ProxyUrl.parse(text.contains("://") ? placed : scheme + placed);
            return login == null
                    ? parsed
                    : new Proxy(
                            parsed.kind(),
                            parsed.endpoint(),
                            ProxyUrl.login(
                                    login.replaceFirst("(?s):.*", ""),
                                    login.contains(":")
                                            ? login.substring(login.indexOf(':') + 1)
                                            : ""));
        } catch (InvalidInput unusable) {
            remarks.say("The proxy was left out. " + unusable.getMessage());
            return null;
        }
    }
}

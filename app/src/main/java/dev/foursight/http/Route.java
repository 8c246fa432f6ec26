package dev.foursight.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The way to the endpoint.
 *
 * @param pins addresses that are taken in place of a name server's answer
 * @param proxy through which to go, or null for none
 */
public record Route(Family family, List<Pin> pins, @Nullable Proxy proxy) {

    public static final Route DIRECT = new Route(Family.ANY, List.of(), null);

    public Route {
        pins = List.copyOf(pins);
    }

    /** Which addresses of a host are tried. */
    public enum Family {
        ANY,
        IPV4,
        IPV6
    }

    /** The addresses of one host for connections to one port. */
    public record Pin(String host, int port, List<InetAddress> addresses) {

        public Pin {
            host = host.toLowerCase(Locale.ROOT);
            addresses = List.copyOf(addresses);
        }
    }

    /** The pinned addresses of an endpoint, empty where none are. The last pin wins. */
    public List<InetAddress> pinned(Endpoint endpoint) {
        if (pins.isEmpty()) {
            return List.of();
        }
        return pins.reversed().stream()
                .filter(pin ->
                        pin.host().equals(endpoint.host().toLowerCase(Locale.ROOT))
                                && pin.port() == endpoint.port())
                .findFirst()
                .map(Pin::addresses)
                .orElse(List.of());
    }

    public Route withFamily(Family other) {
        return new Route(other, pins, proxy);
    }

    public Route withPins(List<Pin> other) {
        return new Route(family, other, proxy);
    }

    public Route withProxy(@Nullable Proxy other) {
        return new Route(family, pins, other);
    }
}

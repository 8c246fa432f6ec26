package dev.foursight.explain.causes;

import dev.foursight.explain.Diagnosis;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TargetUrl;
import java.util.Optional;

/** Where an exchange went: host and port as sentences name them. */
record Place(String host, String port, boolean tls, boolean isLocal) {

    /** From the exchange's URL; a recorded exchange may have none that can be read. */
    static Place of(Exchange exchange) {
        return url(exchange)
                .map(TargetUrl::endpoint)
                .map(endpoint ->
                        new Place(
                                shown(endpoint),
                                String.valueOf(endpoint.port()),
                                endpoint.tls(),
                                endpoint.isLoopback()))
                .orElseGet(() -> new Place("the server", "?", exchange.tls() != null, false));
    }

    private static Optional<TargetUrl> url(Exchange exchange) {
        try {
            return Optional.of(TargetUrl.parse(exchange.url()));
        } catch (InvalidInput notUrl) {
            return Optional.empty();
        }
    }

    private static String shown(Endpoint endpoint) {
        return endpoint.host().contains(":") ? "[" + endpoint.host() + "]" : endpoint.host();
    }

    String hostAndPort() {
        return port.equals("?") ? host : host + ":" + port;
    }

    Diagnosis in(Diagnosis diagnosis) {
        return diagnosis.fact("host", host).fact("port", port).fact("place", hostAndPort());
    }
}

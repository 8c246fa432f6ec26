package dev.foursight.lab;

import dev.foursight.http.Endpoint;

/** Where a running lab listens. */
public record Endpoints(Endpoint plain, Endpoint tls, Endpoint proxy) {

    /** Where it listens if every port it would like is free. */
    public static final Endpoints USUAL =
            on("127.0.0.1", Lab.DEFAULT_PORT, Lab.DEFAULT_PORT + 1, Lab.DEFAULT_PORT + 2);

    public static Endpoints on(String host, int plain, int tls, int proxy) {
        return new Endpoints(
                new Endpoint(false, host, plain),
                new Endpoint(true, host, tls),
                new Endpoint(false, host, proxy));
    }

    public Endpoint of(Port port) {
        return switch (port) {
            case PLAIN -> plain;
            case TLS -> tls;
            case PROXY -> proxy;
        };
    }
}

package dev.foursight.lab;

/** The ports to take, each 0 for {@link Lab#DEFAULT_PORT} or the next free one. */
public record Ports(int plain, int tls, int proxy) {

    /** Whatever is free. */
    public static final Ports ANY = new Ports(0, 0, 0);

    public int of(Port port) {
        return switch (port) {
            case PLAIN -> plain;
            case TLS -> tls;
            case PROXY -> proxy;
        };
    }
}

package dev.foursight.lab;

/** The doors of the lab, each with a port of its own. */
public enum Port {
    /** HTTP/1.x without TLS. */
    PLAIN,
    /** HTTP/1.1 and h2 over TLS, chosen by ALPN. */
    TLS,
    /** A forward proxy that asks for credentials. */
    PROXY
}

package dev.foursight.lab;

/** How a request of a scenario comes to be sent at a door. */
public enum Handshake {
    /** As the door wants it: TLS at the TLS port, without a client certificate. */
    USUAL,
    /** Plain HTTP, though the door expects TLS. */
    NONE,
    /**
     * TLS with a client certificate that no authority of the lab has signed, such as the one that
     * it offers at {@code /stranger.pem}.
     */
    STRANGERS_CERTIFICATE
}

package dev.foursight.lab;

/** How a request of a scenario comes to be sent at a door. */
public enum Handshake {
    /** As the door wants it: TLS at the TLS port, without a client certificate. */
    USUAL,
    /** Plain HTTP, though the door expects TLS. */
    NONE,
    /** TLS with the client certificate that the lab offers at {@code /client.pem}. */
    CERTIFICATE,
    /** TLS with one that does not verify, which the lab offers at {@code /stranger.pem}. */
    STRANGERS_CERTIFICATE
}

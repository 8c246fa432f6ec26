package dev.foursight.formats.connection;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TlsOptions.ServerName;

/** Reads the server name that a TLS handshake shall send. */
public final class ServerNameText {

    private ServerNameText() {}

    /**
     * @throws InvalidInput if it cannot stand in a handshake (RFC 6066 §3)
     */
    public static ServerName parse(String name) {
        if (!name.matches("[!-~]{1,255}") || name.startsWith(".") || name.endsWith(".")) {
            throw new InvalidInput(
                    "“"
                            + VisibleText.of(name)
                            + "” cannot be sent as a server name. It is a host name in ASCII without a dot at its ends.");
        }
        return new ServerName.Named(name);
    }
}

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.TlsOptions;

/** The name that the TLS handshake asks for. */
public final class ServerName extends PlainCraft {

    public ServerName() {
        super(
                CraftFacts.of("sni", Group.TLS, "RFC 6066 §3")
                        .taking(Parameter.text("name", "host name", "localhost")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Connection connection = draft.connection();
        return draft.withConnection(
                connection.withTls(
                        connection
                                .tls()
                                .withServerName(
                                        new TlsOptions.ServerName.Named(arguments.text("name")))));
    }
}

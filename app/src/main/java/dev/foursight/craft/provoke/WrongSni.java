package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.TlsOptions.ServerName;

/** A TLS handshake for another server than the request. */
public final class WrongSni extends PlainCraft {

    public WrongSni() {
        super(
                CraftFacts.of("wrong-sni", Group.TLS, "RFC 9110 §7.4")
                        .earning("421@ietf", "400@ietf")
                        .setting(Claim.SERVER_NAME)
                        .taking(Parameter.text("name", "text", "other.invalid")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Connection connection = draft.connection();
        return draft.withConnection(
                connection.withTls(
                        connection
                                .tls()
                                .withServerName(new ServerName.Named(arguments.text("name")))));
    }
}

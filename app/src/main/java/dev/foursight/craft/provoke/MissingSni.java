package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.TlsOptions.ServerName;

/** A TLS handshake that names no server. */
public final class MissingSni extends PlainCraft {

    public MissingSni() {
        super(
                CraftFacts.of("missing-sni", Group.TLS, "RFC 6066 §3")
                        .earning("421@ietf")
                        .setting(Claim.SERVER_NAME));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Connection connection = draft.connection();
        return draft.withConnection(
                connection.withTls(connection.tls().withServerName(new ServerName.None())));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;

/** A TLS handshake without a client certificate. */
public final class NoClientCertificate extends PlainCraft {

    public NoClientCertificate() {
        super(
                CraftFacts.of("no-client-certificate", Group.TLS, "RFC 8446 §4.4")
                        .earning("496@nginx", "403@ietf", "400@ietf")
                        .setting(Claim.CLIENT_CERTIFICATE));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Connection connection = draft.connection();
        return draft.withConnection(connection.withTls(connection.tls().withIdentity(null)));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Identity;

/** A TLS handshake with a client certificate that no authority has signed. */
public final class SelfSignedClientCertificate extends PlainCraft {

    public SelfSignedClientCertificate() {
        super(
                CraftFacts.of("self-signed-client-certificate", Group.TLS, "RFC 8446 §4.4.2.4")
                        .earning("495@nginx", "403@ietf", "400@ietf")
                        .setting(Claim.CLIENT_CERTIFICATE)
                        .taking(Parameter.text("name", "common name", "Foursight stranger")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Connection connection = draft.connection();
        Identity shown = new Identity.SelfSigned(arguments.text("name"));
        return draft.withConnection(connection.withTls(connection.tls().withIdentity(shown)));
    }
}

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Fingerprint;
import dev.foursight.http.InvalidInput;

/**
 * Believes one certificate and no other, whatever its issuer, name and dates: the person confirms
 * what the machine cannot.
 */
public final class PinCertificate extends PlainCraft {

    /** No certificate has it, so it refuses all. */
    private static final String NONE = "0".repeat(64);

    public PinCertificate() {
        super(
                CraftFacts.of("pin-certificate", Group.TLS, "RFC 9110 §4.3.4")
                        .setting(Claim.TRUST)
                        .taking(Parameter.text("sha256", "64 hexadecimal digits", NONE)));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Fingerprint pinned =
                Fingerprint.read(arguments.text("sha256"))
                        .orElseThrow(() ->
                                new InvalidInput(
                                        "The craft pin-certificate takes the SHA-256 of a certificate, 64 hexadecimal digits, not “"
                                                + arguments.text("sha256")
                                                + "”."));
        Connection connection = draft.connection();
        return draft.withConnection(
                connection.withTrust(Trust.ONLY).withTls(connection.tls().withFingerprint(pinned)));
    }
}

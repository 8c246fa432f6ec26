package dev.foursight.lab.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/** Nonces that need no memory: the time of issue, sealed with a secret of this lab. */
final class Nonces {

    static final Duration LIFE = Duration.ofMinutes(5);

    private final byte[] secret = new byte[32];
    private final InstantSource clock;

    Nonces(InstantSource clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(secret);
    }

    /** What a nonce sent back turns out to be. */
    enum Standing {
        FRESH,
        EXPIRED,
        FOREIGN
    }

    String issue() {
        return seal(clock.millis());
    }

    Standing standing(String nonce) {
        if (!nonce.matches("[0-9a-f]{16}-[0-9a-f]{64}")) {
            return Standing.FOREIGN;
        }
        long issued = HexFormat.fromHexDigitsToLong(nonce, 0, 16);
        byte[] expected = seal(issued).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, nonce.getBytes(StandardCharsets.US_ASCII))) {
            return Standing.FOREIGN;
        }
        return clock.millis() - issued > LIFE.toMillis() ? Standing.EXPIRED : Standing.FRESH;
    }

    private String seal(long issued) {
        String time = HexFormat.of().toHexDigits(issued);
        MessageDigest sha256 = Document.sha256();
        sha256.update(secret);
        sha256.update(time.getBytes(StandardCharsets.US_ASCII));
        return time + "-" + HexFormat.of().formatHex(sha256.digest(secret));
    }
}

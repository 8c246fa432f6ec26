package dev.foursight.lab.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Nonces that need no memory: the time of issue and a random number, sealed with a secret of this
 * lab.
 */
public final class Nonces {

    private final Duration life;
    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = new byte[32];
    private final InstantSource clock;

    public Nonces(Duration life, InstantSource clock) {
        this.life = life;
        this.clock = clock;
        random.nextBytes(secret);
    }

    /** What a nonce sent back turns out to be. */
    public enum Standing {
        FRESH,
        EXPIRED,
        FOREIGN
    }

    public String issue() {
        return issue("");
    }

    /** One that is good only together with a text, such as who asked for it. */
    public String issue(String subject) {
        return seal(clock.millis(), random.nextLong(), subject);
    }

    public Standing standing(String nonce) {
        return standing(nonce, "");
    }

    public Standing standing(String nonce, String subject) {
        if (!nonce.matches("[0-9a-f]{32}-[0-9a-f]{64}")) {
            return Standing.FOREIGN;
        }
        long issued = HexFormat.fromHexDigitsToLong(nonce, 0, 16);
        long salt = HexFormat.fromHexDigitsToLong(nonce, 16, 32);
        byte[] expected = seal(issued, salt, subject).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, nonce.getBytes(StandardCharsets.US_ASCII))) {
            return Standing.FOREIGN;
        }
        return clock.millis() - issued > life.toMillis() ? Standing.EXPIRED : Standing.FRESH;
    }

    private String seal(long issued, long salt, String subject) {
        String open = HexFormat.of().toHexDigits(issued) + HexFormat.of().toHexDigits(salt);
        MessageDigest sha256 = Document.sha256();
        sha256.update(secret);
        sha256.update(open.getBytes(StandardCharsets.US_ASCII));
        sha256.update(subject.getBytes(StandardCharsets.UTF_8));
        return open + "-" + HexFormat.of().formatHex(sha256.digest(secret));
    }
}

package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final String DIGITS = "0a".repeat(32);

    @Test
    void isReadAsToolsPrintIt() {
        String colons = "0A:".repeat(31) + "0A";
        for (String text :
                new String[] {
                    DIGITS,
                    colons,
                    "sha256 Fingerprint=" + colons,
                    "SHA-256: " + DIGITS,
                    " sha256:" + DIGITS + "\n"
                }) {
            assertThat(Fingerprint.read(text)).as(text).contains(new Fingerprint(DIGITS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0a0a", "ca.pem", "0g", "sha1:0a"})
    void nothingElseIsOne(String text) {
        assertThat(Fingerprint.read(text)).isEmpty();
        assertThat(Fingerprint.read(DIGITS + text + "0")).isEmpty();
    }
}

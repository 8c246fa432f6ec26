package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationTest extends LabTest {

    private static String basic(String pair) {
        byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "/basic, lab:lab, 200",
        "/basic, admin:admin, 200",
        "/basic, lab:wrong, 401",
        "/basic, lab, 401",
        "/forbidden, lab:lab, 403",
        "/forbidden, admin:admin, 200",
        "/forbidden, nobody:lab, 401"
    })
    void knowsItsUsersAndWhatTheyMay(String path, String pair, int status) {
        Answer answer = client.get(path, basic(pair));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.field("WWW-Authenticate") != null).isEqualTo(status == 401);
    }

    @ParameterizedTest
    @CsvSource({
        "/basic, Basic realm=\"lab basic\"",
        "/forbidden, Basic realm=\"lab admins\"",
        "/digest, Digest realm=\"lab digest\""
    })
    void challengesWhoeverBringsNothing(String path, String begins) {
        Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.field("WWW-Authenticate")).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({"Basic", "Basic ***", "Basic YWJj=YWJj", "Bearer abc", "Basic bGFiOmxhYg==x"})
    void challengesWhoeverBringsRubbish(String credentials) {
        assertThat(client.get("/basic", "Authorization: " + credentials).status()).isEqualTo(401);
        assertThat(client.get("/digest", "Authorization: " + credentials).status()).isEqualTo(401);
    }

    @Test
    void takesADigestMadeWithItsNonce() throws NoSuchAlgorithmException {
        String nonce = nonce(client.get("/digest"));
        assertThat(client.get("/digest", digest("lab", nonce, "/digest")).status()).isEqualTo(200);
        assertThat(client.get("/digest?a=b", digest("lab", nonce, "/digest?a=b")).status())
                .isEqualTo(200);
    }

    @Test
    void refusesADigestThatProvesNothing() throws NoSuchAlgorithmException {
        String nonce = nonce(client.get("/digest"));
        String right = digest("lab", nonce, "/digest");
        assertRefused(digest("wrong", nonce, "/digest"), false);
        assertRefused(digest("lab", nonce, "/other"), false);
        assertRefused(right.replace("nc=00000001", "nc=00000002"), false);
        assertRefused(right.replace("SHA-256", "MD5"), false);
        assertRefused(digest("lab", "0".repeat(16) + "-" + "0".repeat(64), "/digest"), false);
        assertRefused(digest("lab", "mine", "/digest"), false);
    }

    @Test
    void callsARightDigestWithAnOldNonceStale() throws NoSuchAlgorithmException {
        String nonce = nonce(client.get("/digest"));
        pass(301);
        assertRefused(digest("wrong", nonce, "/digest"), false);
        Answer answer = assertRefused(digest("lab", nonce, "/digest"), true);
        assertThat(client.get("/digest", digest("lab", nonce(answer), "/digest")).status())
                .isEqualTo(200);
    }

    private Answer assertRefused(String credentials, boolean stale) {
        Answer answer = client.get("/digest", credentials);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.field("WWW-Authenticate").contains("stale=true")).isEqualTo(stale);
        return answer;
    }

    private static String nonce(Answer challenge) {
        return challenge.field("WWW-Authenticate").replaceFirst(".*nonce=\"([^\"]+)\".*", "$1");
    }

    /** RFC 7616 §3.4.1, written out for qop auth. */
    private static String digest(String password, String nonce, String uri)
            throws NoSuchAlgorithmException {
        String secret = sha256("lab:lab digest:" + password);
        String what = sha256("GET:" + uri);
        String response = sha256(secret + ":" + nonce + ":00000001:client:auth:" + what);
        return "Authorization: Digest username=\"lab\", realm=\"lab digest\", nonce=\""
                + nonce
                + "\", uri=\""
                + uri
                + "\", algorithm=SHA-256, qop=auth, nc=00000001, cnonce=\"client\", response=\""
                + response
                + "\"";
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

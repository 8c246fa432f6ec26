package dev.foursight.ui.compose.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Challenge;
import dev.foursight.http.Draft;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.TargetUrl;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthFormTest {

    private static final Draft DRAFT = Draft.get(TargetUrl.parse("http://127.0.0.1/a"));
    private static final String DIGEST =
            "Digest realm=\"r\", nonce=\"n1\", algorithm=SHA-256, qop=\"auth, auth-int\"";

    private final AuthForm form = new AuthForm(() -> "cnonce");

    @Test
    void nothingIsSaidUnasked() {
        assertThat(form.line(DRAFT)).isEmpty();
        assertThat(form.isOn()).isFalse();
    }

    @Test
    void basicAndBearerNeedNoChallenge() {
        form.schemeProperty().set(AuthScheme.BASIC);
        form.userProperty().set("Aladdin");
        form.passwordProperty().set("open sesame");
        assertThat(form.line(DRAFT))
                .contains(HeaderLine.of("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));

        form.schemeProperty().set(AuthScheme.BEARER);
        form.tokenProperty().set("t0p");
        form.toProxyProperty().set(true);
        assertThat(form.line(DRAFT)).contains(HeaderLine.of("Proxy-Authorization", "Bearer t0p"));
    }

    @Test
    void aLineOfThePersonsOwnComesFirst() {
        form.schemeProperty().set(AuthScheme.BASIC);
        assertThat(form.line(DRAFT.plus(HeaderLine.of("authorization", "mine")))).isEmpty();
    }

    @Test
    void digestWaitsForItsChallengeAndCountsItsNonce() {
        form.schemeProperty().set(AuthScheme.DIGEST);
        form.userProperty().set("me");
        assertThat(form.waitsForChallenge()).isTrue();
        assertThat(form.line(DRAFT)).isEmpty();

        form.asked(asked(401, "WWW-Authenticate", DIGEST));

        assertThat(digest().parameters())
                .containsEntry("nonce", "n1")
                .containsEntry("uri", "/a")
                .containsEntry("qop", "auth")
                .containsEntry("nc", "00000001");
        form.sent();
        assertThat(digest().parameters()).containsEntry("nc", "00000002");
        form.integrityProperty().set(true);
        assertThat(digest().parameters()).containsEntry("qop", "auth-int");
    }

    private Challenge digest() {
        return Challenge.parse(form.line(DRAFT).orElseThrow().value()).getFirst();
    }

    @Test
    void theServersFavouriteIsAnswered() {
        form.asked(
                asked(407, "Proxy-Authenticate", "Negotiate, " + DIGEST + ", Basic realm=\"r\""));

        form.answerChallenge();

        assertThat(form.schemeProperty().get()).isEqualTo(AuthScheme.DIGEST);
        assertThat(form.fieldName()).isEqualTo("Proxy-Authorization");
    }

    @Test
    void whatCannotBeAnsweredChangesNothing() {
        form.asked(asked(401, "WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", algorithm=X"));

        form.answerChallenge();

        assertThat(form.isOn()).isFalse();
        assertThat(form.challengedProperty().get().orElseThrow().answerable()).isEmpty();
    }

    @Test
    void onlyA401OrA407Asks() {
        assertThat(Challenged.of(response(403, "WWW-Authenticate", DIGEST))).isEmpty();
        assertThat(Challenged.of(response(401, "Proxy-Authenticate", DIGEST))).isEmpty();
    }

    @Test
    void itComesBackAndNamesItsSecrets() {
        form.schemeProperty().set(AuthScheme.BEARER);
        form.userProperty().set("me");
        form.passwordProperty().set("secret");
        form.tokenProperty().set("secret");
        AuthForm again = new AuthForm(() -> "");

        again.show(form.state());

        assertThat(again.state()).isEqualTo(form.state());
        assertThat(form.state().entrySet())
                .filteredOn(entry -> entry.getValue().equals("secret"))
                .allMatch(entry -> AuthForm.SECRETS.contains(entry.getKey()))
                .hasSize(2);
        again.clear();
        assertThat(again.state()).isEmpty();
    }

    private static Challenged asked(int status, String field, String value) {
        return Challenged.of(response(status, field, value)).orElseThrow();
    }

    private static ParsedResponse response(int status, String field, String value) {
        String head = "HTTP/1.1 " + status + " X\r\n" + field + ": " + value + "\r\n\r\n";
        return new ParsedResponse(
                "HTTP/1.1",
                status,
                "X",
                new Fields(List.of(FieldLine.of(field, value))),
                0,
                head.length(),
                Bytes.EMPTY,
                0,
                true);
    }
}

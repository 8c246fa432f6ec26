package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String NONCE = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    private static final Login MUFASA = new Login("Mufasa", "Circle of Life");

    private static String challenge(String more) {
        return "Digest realm=\"http-auth@example.org\", "
                + more
                + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    }

    private static String answer(String challenges, Login login, String target, String nonce) {
        Challenge chosen = Digest.chosen(Challenge.parse(challenges)).orElseThrow();
        return new Digest(chosen, login).answer("GET", target, Bytes.EMPTY, nonce, 1);
    }

    /** RFC 7616 §3.9.1. */
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    })
    void answersTheExampleOfTheStandard(String algorithm, String response) {
        assertThat(
                        answer(
                                challenge("qop=\"auth, auth-int\", algorithm=" + algorithm),
                                MUFASA,
                                "/dir/index.html",
                                NONCE))
                .isEqualTo(
                        "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", uri=\"/dir/index.html\", response=\""
                                + response
                                + "\", algorithm="
                                + algorithm
                                + ", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", qop=auth, nc=00000001, cnonce=\""
                                + NONCE
                                + "\"");
    }

    /**
     * The request of RFC 7616 §3.9.2; its values are wrong there, these come of Python's hashlib.
     */
    @Test
    void hashesTheNameOfTheUser() {
        String challenge =
                "Digest realm=\"api@example.org\", qop=\"auth\", algorithm=SHA-512-256, nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", opaque=\"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS\", charset=UTF-8, userhash=true";
        assertThat(
                        answer(
                                challenge,
                                new Login("Jäsøn Doe", "Secret, or not?"),
                                "/doe.json",
                                "NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm"))
                .contains(
                        "username=\"793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b\", userhash=true",
                        "response=\"7a4e1192babbba02e91182d2895bfdbf7adafc6e48d4e517ca301974843d840c\"");
    }

    /** RFC 2069 §2.4 with its erratum 749. */
    @Test
    void answersAServerThatKnowsNoQuality() {
        String challenge =
                "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"";
        assertThat(answer(challenge, new Login("Mufasa", "CircleOfLife"), "/dir/index.html", "x"))
                .contains("response=\"1949323746fe6a43ef61f9606e7febea\"")
                .doesNotContain("qop", "nc=", "cnonce", "algorithm");
    }

    @Test
    void coversTheContentOnlyWhereTheServerInsists() {
        Challenge insists = Challenge.parse(challenge("qop=auth-int")).getFirst();
        Digest digest = new Digest(insists, MUFASA);
        String empty = digest.answer("POST", "/", Bytes.EMPTY, "n", 1);
        assertThat(empty).contains("qop=auth-int");
        assertThat(digest.answer("POST", "/", Bytes.ofLatin1("x"), "n", 1)).isNotEqualTo(empty);
    }

    @Test
    void bindsASessionToBothNonces() {
        Challenge session = Challenge.parse(challenge("qop=auth, algorithm=MD5-sess")).getFirst();
        Challenge plain = Challenge.parse(challenge("qop=auth, algorithm=MD5")).getFirst();
        assertThat(new Digest(session, MUFASA).answer("GET", "/", Bytes.EMPTY, "n", 1))
                .contains("algorithm=MD5-sess")
                .doesNotContain(
                        response(
                                new Digest(plain, MUFASA).answer("GET", "/", Bytes.EMPTY, "n", 1)));
    }

    private static String response(String value) {
        return value.replaceFirst(".*response=\"(\\w+)\".*", "$1");
    }

    @Test
    void takesTheFirstChallengeThatCanBeAnswered() {
        assertThat(
                        Digest.chosen(
                                Challenge.parse(
                                        "Basic realm=a, Digest realm=a, nonce=b, algorithm=NEW, Digest realm=c, nonce=d, algorithm=sha-256")))
                .hasValueSatisfying(it -> assertThat(it.parameter("realm")).contains("c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic realm=a",
                "Digest realm=a",
                "Digest nonce=a",
                "Digest realm=a, nonce=b, qop=other",
                "Digest realm=a, nonce=b, algorithm=MD4"
            })
    void leavesWhatCannotBeAnswered(String challenge) {
        assertThat(Digest.chosen(Challenge.parse(challenge))).isEmpty();
    }

    /** RFC 7617 §2. */
    @Test
    void writesBasicAsTheStandardDoes() {
        assertThat(new Login("Aladdin", "open sesame").basic())
                .isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(new Login("test", "123£").basic()).isEqualTo("Basic dGVzdDoxMjPCow==");
        assertThat(List.of(MUFASA.toString())).containsExactly("Login[Mufasa]");
    }
}

package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Challenge;
import dev.foursight.http.Digest;
import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import dev.foursight.http.Journey.Stop;
import dev.foursight.http.Login;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys that log in with Digest (RFC 7616). */
class DigestJourneysTest extends JourneyStations {

    @TempDir private Path folder;

    private static final Following DIGEST = Following.NOTHING.withDigest(new Login("u", "p"));

    /** RFC 7616 §3.4.3: H(entity-body). */
    @Test
    void hashesAFileForDigestWithoutKeepingIt() throws Exception {
        Path file = Streamed.file(folder, 300_000);
        here.at(
                "/a",
                (asked, answer) -> {
                    answer.set(
                            "WWW-Authenticate",
                            "Digest realm=r, nonce=n, qop=auth-int, algorithm=SHA-256");
                    return asked.containsKey("Authorization") ? 200 : 401;
                });
        Draft draft =
                draft("/a", DIGEST)
                        .withMethod("PUT")
                        .withBody(new Body(Streamed.content(file), Body.Framing.AUTOMATIC));
        Journey journey = send(draft);
        assertThat(journey.last().status()).isEqualTo(200);
        assertThat(here.asked).containsExactly("PUT /a 300000", "PUT /a 300000");
        String value = here.fields.getLast().getFirst("Authorization");
        String nonce = value.replaceFirst(".*cnonce=\"([^\"]*)\".*", "$1");
        Challenge challenge =
                Challenge.parse("Digest realm=r, nonce=n, qop=auth-int, algorithm=SHA-256")
                        .getFirst();
        assertThat(value)
                .isEqualTo(
                        new Digest(challenge, new Login("u", "p"))
                                .answer("PUT", "/a", Bytes.of(Files.readAllBytes(file)), nonce, 1));
    }

    @Test
    void answersADigestChallengeOnce() {
        here.at("/a", DigestJourneysTest::challenge);
        Journey journey = send(draft("/a", DIGEST));
        assertThat(journey.hops())
                .singleElement()
                .satisfies(hop -> assertThat(hop.why()).isEqualTo(Hop.Why.CHALLENGE));
        assertThat(journey.stop()).isEqualTo(Stop.REFUSED);
        assertThat(here.fields.getLast().getFirst("Authorization"))
                .startsWith("Digest username=\"u\", realm=\"r\", nonce=\"n\", uri=\"/a\"")
                .contains("cnonce=\"mine\"");
    }

    private static int challenge(
            com.sun.net.httpserver.Headers asked, com.sun.net.httpserver.Headers answer) {
        answer.set("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"");
        return 401;
    }

    @Test
    void answersAgainWhereTheNonceWasTooOld() {
        here.at(
                "/a",
                (asked, answer) -> {
                    int before = here.asked.size();
                    answer.set(
                            "WWW-Authenticate",
                            "Digest realm=r, nonce=n" + before + ", qop=auth, stale=true");
                    return before == 3 ? 200 : 401;
                });
        Journey journey = send(draft("/a", DIGEST));
        assertThat(journey.hops()).hasSize(2);
        assertThat(journey.last().status()).isEqualTo(200);
    }

    @Test
    void tellsAnotherServerNoPassword() {
        here.redirect("/a", 302, there.url("/b"));
        there.at("/b", DigestJourneysTest::challenge);
        Journey journey = send(draft("/a", REDIRECTS.withDigest(new Login("u", "p"))));
        assertThat(journey.last().status()).isEqualTo(401);
        assertThat(there.asked).containsExactly("GET /b");
    }

    @Test
    void saysWhereAChallengeIsNoDigest() {
        here.at(
                "/a",
                (_, answer) -> {
                    answer.set("WWW-Authenticate", "Basic realm=r");
                    return 401;
                });
        Journey journey = send(draft("/a", DIGEST));
        assertThat(journey.stop()).isEqualTo(Stop.NO_DIGEST);
    }

    @Test
    void dropsTheAnswerToAChallengeOnTheWayOn() {
        here.at(
                "/a",
                (asked, answer) -> {
                    answer.set("Location", "/end");
                    return asked.containsKey("Authorization") ? 302 : challenge(asked, answer);
                });
        Journey journey = send(draft("/a", REDIRECTS.withDigest(new Login("u", "p"))));
        assertThat(here.asked).containsExactly("GET /a", "GET /a", "GET /end");
        assertThat(here.fields.getLast()).doesNotContainKey("Authorization");
        assertThat(journey.hops().getLast().droppedFields()).containsExactly("Authorization");
    }
}

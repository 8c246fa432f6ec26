package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LOCK, UNLOCK, If and what they keep from being changed: RFC 4918 §6, §7, §9.10, §9.11, §10.4. */
class DavLocksTest extends DavTest {

    private static void assertLocked(Answer answer, String href) {
        assertThat(answer.status()).isEqualTo(423);
        assertThat(answer.field("Content-Type")).isEqualTo("application/xml; charset=utf-8");
        assertThat(answer.content())
                .containsPattern(
                        "<D:error xmlns:D=\"DAV:\">\\s*<D:lock-token-submitted><D:href>"
                                + href
                                + "</D:href></D:lock-token-submitted>")
                .contains("This is temporary");
    }

    /** §11.3, §16: 423 with the lock's root. */
    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PROPPATCH", "MOVE"})
    void keepsOthersFromChangingWhatIsLocked(String method) {
        String content =
                method.equals("PROPPATCH")
                        ? "<p:propertyupdate xmlns:p='DAV:'><p:set><p:prop><a/></p:prop></p:set>"
                                + "</p:propertyupdate>"
                        : "";
        Answer answer = xml(method, "/locked.txt", content, "Destination: /dav/elsewhere");
        assertLocked(answer, "/dav/locked.txt");
        assertThat(ask("GET", "/locked.txt").status()).isEqualTo(200);
    }

    /** §6.4: the token alone does not make its owner. */
    @Test
    void doesNotLendSomebodysLock() {
        String token = tokenIn(ask("PROPFIND", "/locked.txt", "Depth: 0"));
        assertThat(put("/locked.txt", "mine", TEXT, condition(token)).status()).isEqualTo(403);
        assertThat(ask("UNLOCK", "/locked.txt", "Lock-Token: " + token).status()).isEqualTo(403);
        assertThat(ask("LOCK", "/locked.txt", condition(token)).status()).isEqualTo(403);
        pass(100_000);
        assertLocked(put("/locked.txt", "mine", TEXT), "/dav/locked.txt");
    }

    @Test
    void letsItsHolderIn() {
        file("/mine.txt");
        String token = lock("/mine.txt", "exclusive", "0");
        assertLocked(put("/mine.txt", "two", TEXT), "/dav/mine.txt");
        assertThat(put("/mine.txt", "two", TEXT, condition(token)).status()).isEqualTo(204);
        assertThat(ask("DELETE", "/mine.txt", condition(token)).status()).isEqualTo(204);
        file("/mine.txt");
        assertThat(put("/mine.txt", "three", TEXT).status()).isEqualTo(204);
    }

    /** §9.10.4: a lock on nothing makes an empty file. */
    @Test
    void makesWhatItLocks() {
        Answer answer = askForLock("/reserved.txt", "exclusive");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.content())
                .contains("<D:owner>me &amp; you</D:owner>")
                .contains("<D:timeout>Second-300</D:timeout>")
                .contains("<D:lockroot><D:href>/dav/reserved.txt</D:href></D:lockroot>");
        assertThat(ask("GET", "/reserved.txt").content()).isEmpty();
        assertThat(askForLock("/no/reserved.txt", "exclusive").status()).isEqualTo(409);
    }

    /** §6.1, §9.10.5. */
    @ParameterizedTest
    @CsvSource({
        "exclusive, exclusive, 423",
        "exclusive, shared, 423",
        "shared, exclusive, 423",
        "shared, shared, 200"
    })
    void letsOnlySharedLocksShare(String first, String second, int status) {
        String path = "/" + first + "-" + second;
        file(path);
        String token = lock(path, first, "0");
        Answer answer = askForLock(path, second);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 423) {
            assertThat(answer.content())
                    .contains("<D:no-conflicting-lock><D:href>/dav" + path + "</D:href>");
        }
        assertThat(put(path, "x", TEXT, condition(token)).status()).isEqualTo(204);
    }

    /** §7.4: depth 0 keeps the members of a collection together, not what they hold. */
    @Test
    void protectsTheMembershipOfALockedCollection() {
        collection("/shelf/");
        file("/shelf/book");
        String token = lock("/shelf/", "exclusive", "0");
        assertLocked(put("/shelf/new", "x", TEXT), "/dav/shelf/");
        assertLocked(ask("DELETE", "/shelf/book"), "/dav/shelf/");
        assertLocked(ask("COPY", "/notes.txt", "Destination: /dav/shelf/notes"), "/dav/shelf/");
        assertThat(put("/shelf/book", "x", TEXT).status()).isEqualTo(204);
        String tagged = "If: </dav/shelf/> (" + token + ")";
        assertThat(put("/shelf/new", "x", TEXT, tagged).status()).isEqualTo(201);
        assertThat(ask("UNLOCK", "/shelf/", "Lock-Token: " + token).status()).isEqualTo(204);
        assertThat(ask("DELETE", "/shelf/book").status()).isEqualTo(204);
    }

    /** §7.3, §9.10.3: infinity reaches what is there and what comes later. */
    @Test
    void reachesDownWithDepthInfinity() {
        collection("/deep/");
        String token = lock("/deep/", "exclusive", "infinity");
        assertLocked(put("/deep/new", "x", TEXT), "/dav/deep/");
        assertThat(put("/deep/new", "x", TEXT, "If: </dav/deep/> (" + token + ")").status())
                .isEqualTo(201);
        assertLocked(put("/deep/new", "y", TEXT), "/dav/deep/");
        assertThat(ask("UNLOCK", "/deep/new", "Lock-Token: " + token).status()).isEqualTo(204);
        assertThat(put("/deep/new", "y", TEXT).status()).isEqualTo(204);
    }

    /** §9.10.9: the member is 423, the collection that was asked for 424. */
    @Test
    void namesTheMemberThatKeepsACollectionFromBeingLocked() {
        Answer answer = askForLock("/albums/", "exclusive", "Depth: infinity");
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.content())
                .containsPattern(
                        "(?s)/dav/albums/cover.txt</D:href>\\s*<D:status>HTTP/1.1 423 Locked.*"
                                + "/dav/albums/</D:href>\\s*<D:status>HTTP/1.1 424 Failed Depend");
        assertThat(ask("PROPFIND", "/albums/", "Depth: 0").content())
                .contains("<D:lockdiscovery/>");
    }

    /** §6.6, §9.10.2, §10.7. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Second-60 | 60
                    Infinite | 600
                    Infinite, Second-4100000000 | 600
                    Second-99999999999999 | 300
                    soon, Second-7 | 7
                    Second-0 | 1
                    """)
    void endsAfterTheTimeItGranted(String wish, long seconds) {
        String path = "/timed-" + wish.hashCode();
        Answer answer = askForLock(path, "exclusive", "Timeout: " + wish);
        assertThat(answer.content()).contains("<D:timeout>Second-" + seconds + "</D:timeout>");
        pass(seconds - 1);
        assertThat(put(path, "x", TEXT).status()).isEqualTo(423);
        String token = condition(answer.field("Lock-Token"));
        Answer renewed = ask("LOCK", path, token, "Timeout: Second-20");
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.content()).contains("<D:timeout>Second-20</D:timeout>");
        pass(19);
        assertThat(put(path, "x", TEXT).status()).isEqualTo(423);
        pass(1);
        assertThat(ask("LOCK", path, token).status()).isEqualTo(412);
        assertThat(put(path, "x", TEXT).status()).isEqualTo(204);
    }

    /** §9.11.1. */
    @Test
    void unlocksOnlyWhatTheTokenIsFor() {
        file("/one");
        file("/two");
        String token = lock("/one", "exclusive", "0");
        assertThat(ask("UNLOCK", "/one").status()).isEqualTo(400);
        assertThat(ask("UNLOCK", "/one", "Lock-Token: urn:uuid:x").status()).isEqualTo(400);
        Answer other = ask("UNLOCK", "/two", "Lock-Token: " + token);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.content()).contains("<D:lock-token-matches-request-uri/>");
        assertThat(ask("UNLOCK", "/one", "Lock-Token: <urn:uuid:x>").status()).isEqualTo(409);
        assertThat(ask("UNLOCK", "/one", "Lock-Token: " + token).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ({token}) | 204
                    ({token} [{etag}]) | 204
                    ({token} ["old"]) | 412
                    ({token} ["old"]) ({token} Not ["old"]) | 204
                    (Not {token}) | 412
                    (<urn:uuid:other>) | 412
                    ([{etag}]) | 423
                    (Not <DAV:no-lock>) | 423
                    (<DAV:no-lock>) ({token}) | 204
                    <http://{host}/dav/if.txt> ({token}) | 204
                    </dav/if.txt> ({token}) | 204
                    <http://elsewhere.example/dav/if.txt> ({token}) | 412
                    </dav/notes.txt> ({token}) | 412
                    </dav/notes.txt> (Not {token}) | 204
                    ({token} | 400
                    nonsense | 400
                    """)
    void evaluatesIf(String value, int status) {
        put("/if.txt", "text", TEXT);
        String token = lock("/if.txt", "exclusive", "0");
        String etag = ask("GET", "/if.txt").field("ETag");
        String line =
                "If: "
                        + value.replace("{token}", token)
                                .replace("{etag}", etag)
                                .replace(
                                        "{host}",
                                        lab.endpoints().orElseThrow().plain().authority());
        assertThat(put("/if.txt", "new", TEXT, line).status()).isEqualTo(status);
        assertThat(ask("UNLOCK", "/if.txt", "Lock-Token: " + token).status()).isEqualTo(204);
    }

    @Test
    void evaluatesIfForReadingToo() {
        assertThat(ask("GET", "/notes.txt", "If: ([\"old\"])").status()).isEqualTo(412);
        assertThat(ask("PROPFIND", "/notes.txt", "Depth: 0", "If: (<urn:x>)").status())
                .isEqualTo(412);
    }

    @Test
    void keepsOnlySoManyLocksAndShortOwners() {
        collection("/locks/");
        String owner = "<lockinfo xmlns=\"DAV:\"><owner>" + "x".repeat(2_000) + "</owner>";
        String rest = "<lockscope><shared/></lockscope><locktype><write/></locktype></lockinfo>";
        assertThat(xml("LOCK", "/locks/", owner + rest).status()).isEqualTo(413);
        int status = 200;
        for (int i = 0; i < 100 && status == 200; i++) {
            status = askForLock("/locks/", "shared").status();
        }
        assertThat(status).isEqualTo(507);
        pass(300);
        assertThat(ask("DELETE", "/locks/").status()).isEqualTo(204);
    }

    /** §9.10.3, §11.2, §8.2. */
    @ParameterizedTest
    @ValueSource(strings = {"shared></D:shared><D:exclusive", "neither"})
    void refusesWellFormedNonsense(String scope) {
        String content =
                """
                <D:lockinfo xmlns:D="DAV:"><D:lockscope><D:%s/></D:lockscope>
                <D:locktype><D:write/></D:locktype></D:lockinfo>
                """
                        .formatted(scope);
        assertThat(xml("LOCK", "/notes.txt", content).status()).isEqualTo(422);
        assertThat(xml("LOCK", "/notes.txt", "<lockinfo/>").status()).isEqualTo(422);
        assertThat(xml("LOCK", "/notes.txt", content.substring(9)).status()).isEqualTo(400);
        assertThat(xml("LOCK", "/notes.txt", content, "Depth: 1").status()).isEqualTo(400);
        assertThat(ask("LOCK", "/notes.txt").status()).isEqualTo(400);
        assertThat(client.send("LOCK", "/dav/notes.txt", content, TEXT).status()).isEqualTo(415);
    }
}

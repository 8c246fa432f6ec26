package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** COPY, MOVE and DELETE of collections: RFC 4918 §9.6, §9.8, §9.9. */
class DavMoveTest extends DavTest {

    private Answer copy(String from, String to, String... lines) {
        return withDestination("COPY", from, to, lines);
    }

    private Answer move(String from, String to, String... lines) {
        return withDestination("MOVE", from, to, lines);
    }

    private Answer withDestination(String method, String from, String to, String... lines) {
        String[] all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = "Destination: " + to;
        return ask(method, from, all);
    }

    private int found(String path) {
        return ask("GET", path).status();
    }

    @Test
    void copiesATreeOrOnlyItsTop() {
        collection("/from/");
        file("/from/file");
        assertThat(copy("/from/", "/dav/copy/").status()).isEqualTo(201);
        assertThat(found("/copy/file")).isEqualTo(200);
        assertThat(found("/from/file")).isEqualTo(200);
        assertThat(copy("/from/", "/dav/top/", "Depth: 0").status()).isEqualTo(201);
        assertThat(found("/top/file")).isEqualTo(404);
        assertThat(copy("/from/", "/dav/from/inner/", "Depth: 0").status()).isEqualTo(201);
        assertThat(copy("/from/", "/dav/other/", "Depth: 1").status()).isEqualTo(400);
    }

    /** §9.8.4: what was at the destination is deleted, and so 410 and not 404. */
    @Test
    void replacesAllThatWasAtTheDestination() {
        collection("/source/");
        file("/source/new");
        collection("/target/");
        file("/target/old");
        assertThat(copy("/source/", "/dav/target/", "Overwrite: F").status()).isEqualTo(412);
        assertThat(copy("/source/", "/dav/target/", "Overwrite: maybe").status()).isEqualTo(400);
        assertThat(found("/target/old")).isEqualTo(200);
        assertThat(copy("/source/", "/dav/target/").status()).isEqualTo(204);
        assertThat(found("/target/old")).isEqualTo(410);
        assertThat(found("/target/new")).isEqualTo(200);
    }

    @Test
    void movesWithEverything() {
        collection("/a/");
        file("/a/file");
        assertThat(move("/a/", "/dav/b/", "Depth: 0").status()).isEqualTo(400);
        assertThat(move("/a/", "http://{host}/dav/b/".replace("{host}", authority())).status())
                .isEqualTo(201);
        assertThat(found("/b/file")).isEqualTo(200);
        assertThat(found("/a/file")).isEqualTo(404);
        assertThat(found("/a/")).isEqualTo(404);
    }

    private String authority() {
        return lab.endpoints().orElseThrow().plain().authority();
    }

    @ParameterizedTest
    @CsvSource({
        "/dav/notes.txt, 403",
        "/dav/notes.txt/below, 403",
        "/dav, 403",
        "/dav/no/notes.txt, 409",
        "/dav/locked.txt, 423",
        "/dav/albums/cover.txt, 423",
        "/dav/albums/, 423",
        "/file, 403",
        "http://elsewhere.example/dav/x, 403",
        "relative, 400",
        "http:///x, 400",
        "/dav/a%00b, 400",
        "/dav/x#y, 400"
    })
    void refusesADestination(String destination, int status) {
        assertThat(copy("/notes.txt", destination).status()).isEqualTo(status);
        assertThat(move("/notes.txt", destination).status()).isEqualTo(status);
        assertThat(found("/notes.txt")).isEqualTo(200);
    }

    @Test
    void needsADestinationAndASource() {
        assertThat(ask("COPY", "/notes.txt").status()).isEqualTo(400);
        assertThat(ask("MOVE", "/notes.txt").status()).isEqualTo(400);
        assertThat(move("/removed.txt", "/dav/x").status()).isEqualTo(410);
        assertThat(copy("/never", "/dav/x").status()).isEqualTo(404);
    }

    /** §7.6: a copy is not locked, a moved resource leaves its lock behind. */
    @Test
    void leavesLocksBehind() {
        file("/locked-by-me");
        String token = lock("/locked-by-me", "exclusive", "0");
        assertThat(copy("/locked-by-me", "/dav/free").status()).isEqualTo(201);
        assertThat(put("/free", "x", TEXT).status()).isEqualTo(204);
        assertThat(move("/locked-by-me", "/dav/moved").status()).isEqualTo(423);
        assertThat(move("/locked-by-me", "/dav/moved", condition(token)).status()).isEqualTo(201);
        assertThat(put("/moved", "x", TEXT).status()).isEqualTo(204);
        file("/locked-by-me");
        assertThat(put("/locked-by-me", "x", TEXT).status()).isEqualTo(204);
    }

    /** §9.8.4: the lock at the destination stays, and its holder may replace what is there. */
    @Test
    void keepsTheLockOfTheDestination() {
        file("/destination");
        String token = lock("/destination", "exclusive", "0");
        String tagged = "If: </dav/destination> (" + token + ")";
        assertThat(copy("/notes.txt", "/dav/destination", tagged).status()).isEqualTo(204);
        assertThat(put("/destination", "x", TEXT).status()).isEqualTo(423);
        assertThat(put("/destination", "x", TEXT, condition(token)).status()).isEqualTo(204);
    }

    /** §9.6.1: what can go goes; the locked member is named, its collections are not. */
    @Test
    void deletesWhatIsNotLocked() {
        collection("/mixed/");
        file("/mixed/goes");
        collection("/mixed/inner/");
        file("/mixed/inner/goes");
        file("/mixed/inner/stays");
        lock("/mixed/inner/stays", "exclusive", "0");
        Answer answer = ask("DELETE", "/mixed/");
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.content())
                .contains("<D:href>/dav/mixed/inner/stays</D:href>\n<D:status>HTTP/1.1 423 Locked")
                .contains("<D:lock-token-submitted>")
                .doesNotContain("424", "204", "/dav/mixed/<", "/dav/mixed/inner/<");
        assertThat(found("/mixed/goes")).isEqualTo(410);
        assertThat(found("/mixed/inner/goes")).isEqualTo(410);
        assertThat(found("/mixed/inner/stays")).isEqualTo(200);
    }

    /** §9.9.4: 207 if errors on members prevented the MOVE. */
    @Test
    void movesAllOrNothing() {
        collection("/tied/");
        file("/tied/free");
        file("/tied/held");
        String token = lock("/tied/held", "exclusive", "0");
        Answer answer = move("/tied/", "/dav/untied/");
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.content()).contains("/dav/tied/held").doesNotContain("424");
        assertThat(found("/tied/free")).isEqualTo(200);
        assertThat(found("/untied/")).isEqualTo(404);
        String tagged = "If: </dav/tied/held> (" + token + ")";
        assertThat(move("/tied/", "/dav/untied/", tagged).status()).isEqualTo(201);
        assertThat(found("/untied/held")).isEqualTo(200);
    }

    /** What Apache httpd does instead: 424 in the status line, and nothing done. */
    @ParameterizedTest
    @CsvSource({"DELETE", "MOVE"})
    void canFailLikeApache(String method) throws InterruptedException {
        Answer answer =
                client.send(method, "/424/sloppy/albums/", "", "Destination: /424/sloppy/new/");
        assertThat(answer.status()).isEqualTo(424);
        assertThat(answer.content())
                .contains("/424/sloppy/albums/cover.txt")
                .contains("HTTP/1.1 423 Locked");
        LabEntry entry = LabLogs.await(lab, it -> it.request().startsWith(method + " /424/"));
        assertThat(entry.imitated().getFirst().line()).contains("[424, #0]");
        assertThat(client.get("/424/sloppy/albums/beach.txt").status()).isEqualTo(200);
    }
}

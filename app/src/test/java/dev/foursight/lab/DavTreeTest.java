package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making, reading and removing: RFC 4918 §9.1 to §9.7 without properties. */
class DavTreeTest extends DavTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /dav | COPY, GET, HEAD, LOCK, OPTIONS, PROPFIND, PROPPATCH, UNLOCK
                    /dav/albums/ | COPY, DELETE, GET, HEAD, LOCK, MOVE, OPTIONS, PROPFIND, \
                    PROPPATCH, UNLOCK
                    /dav/notes.txt | COPY, DELETE, GET, HEAD, LOCK, MOVE, OPTIONS, PROPFIND, \
                    PROPPATCH, PUT, UNLOCK
                    /dav/nothing | LOCK, MKCOL, OPTIONS, PUT
                    """)
    void tellsWhatItAllowsAndThatItIsDav(String path, String allow) {
        Answer answer = client.send("OPTIONS", path, "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.field("DAV")).isEqualTo("1, 2");
        assertThat(answer.field("Allow")).isEqualTo(allow);
    }

    /** RFC 9110 §15.5.6, RFC 4918 §9.3.1. */
    @ParameterizedTest
    @CsvSource({
        "POST, /notes.txt",
        "PATCH, /albums/",
        "PUT, /albums",
        "MKCOL, /albums/",
        "MKCOL, /notes.txt",
        "DELETE, /",
        "MOVE, /"
    })
    void refusesAMethodWithTheOnesItAllows(String method, String path) {
        Answer answer = ask(method, path);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.field("Allow").split(", ")).contains("PROPFIND").doesNotContain(method);
    }

    @Test
    void createsReplacesAndReads() {
        Answer created = put("/new.txt", "one", TEXT);
        assertThat(created.status()).isEqualTo(201);
        Answer got = ask("GET", "/new.txt");
        assertThat(got.content()).isEqualTo("one");
        assertThat(got.field("Content-Type")).isEqualTo("text/plain");
        assertThat(got.field("ETag")).isEqualTo(created.field("ETag"));
        assertThat(put("/new.txt", "two").status()).isEqualTo(204);
        assertThat(ask("GET", "/new.txt").field("Content-Type"))
                .isEqualTo("application/octet-stream");
        assertThat(ask("HEAD", "/new.txt").content()).isEmpty();
        assertThat(ask("GET", "/new.txt", "Range: bytes=1-1").content()).isEqualTo("w");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /no/file.txt, 409",
        "PUT, /notes.txt/file.txt, 409",
        "PUT, /slash/, 409",
        "MKCOL, /no/collection/, 409",
        "MKCOL, /notes.txt/collection/, 409",
        "GET, /notes.txt/, 404",
        "DELETE, /never, 404",
        "PROPFIND, /never, 404",
        "GET, /a//b, 400",
        "GET, /a%2Fb, 400"
    })
    void needsTheCollectionAboveAndAProperPath(String method, String path, int status) {
        Answer answer = ask(method, path, "Depth: 0");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.content()).containsPattern("This (is permanent|holds)");
    }

    /** RFC 9110 §15.5.11: 410 only where the server knows. */
    @Test
    void remembersWhatWasDeleted() {
        collection("/old/");
        file("/old/file.txt");
        assertThat(ask("DELETE", "/old/").status()).isEqualTo(204);
        for (String path : new String[] {"/old/", "/old", "/old/file.txt"}) {
            assertThat(ask("GET", path).status()).isEqualTo(410);
        }
        assertThat(ask("DELETE", "/old/").status()).isEqualTo(410);
        assertThat(ask("GET", "/old/other.txt").status()).isEqualTo(404);
        collection("/old/");
        assertThat(ask("GET", "/old/").status()).isEqualTo(200);
        assertThat(ask("GET", "/old/file.txt").status()).isEqualTo(410);
    }

    /** RFC 4918 §8.4. */
    @ParameterizedTest
    @CsvSource({
        "MKCOL, /with-content/",
        "DELETE, /notes.txt",
        "COPY, /notes.txt",
        "UNLOCK, /notes.txt"
    })
    void refusesContentThatItWouldIgnore(String method, String path) {
        assertThat(client.send(method, "/dav" + path, "<x/>", XML).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /conditions.txt | If-Match: "x" | 412
                    /conditions.txt | If-None-Match: * | 412
                    /conditions.txt | If-Match: * | 204
                    /conditions.txt | Content-Range: bytes 0-1/4 | 400
                    /conditions.txt | Content-Encoding: gzip | 415
                    /absent.txt | If-Match: * | 412
                    /absent.txt | If-Match: "x" | 412
                    /absent.txt | If-None-Match: * | 201
                    """)
    void honoursConditionsOfPut(String path, String line, int status) {
        put("/conditions.txt", "first", TEXT);
        ask("DELETE", "/absent.txt");
        assertThat(put(path, "second", TEXT, line).status()).isEqualTo(status);
    }

    @Test
    void honoursConditionsOfACollection() {
        collection("/conditional/");
        assertThat(ask("DELETE", "/conditional/", "If-Match: \"x\"").status()).isEqualTo(412);
        assertThat(ask("DELETE", "/conditional/", "If-None-Match: *").status()).isEqualTo(412);
        assertThat(ask("DELETE", "/conditional/", "Depth: 0").status()).isEqualTo(400);
        assertThat(ask("DELETE", "/conditional/", "If-Match: *").status()).isEqualTo(204);
    }

    /** RFC 6585 §3. */
    @Test
    void demandsConditionsInOneCollection() {
        String report = "/careful/report.txt";
        assertThat(put(report, "mine", TEXT).status()).isEqualTo(428);
        assertThat(ask("DELETE", report).status()).isEqualTo(428);
        assertThat(ask("MOVE", report, "Destination: /dav/stolen.txt").status()).isEqualTo(428);
        assertThat(ask("COPY", "/notes.txt", "Destination: /dav" + report).status()).isEqualTo(428);
        assertThat(put("/careful/other.txt", "mine", TEXT).status()).isEqualTo(201);
        String match = "If-Match: " + ask("GET", report).field("ETag");
        assertThat(put(report, "mine", TEXT, match).status()).isEqualTo(204);
        assertThat(put(report, "mine too", TEXT, match).status()).isEqualTo(412);
    }

    @Test
    void listsItsMembers() {
        Answer answer = ask("GET", "/albums");
        assertThat(answer.content()).contains("/dav/albums/beach.txt\n");
        assertThat(answer.field("Content-Location")).isEqualTo("/dav/albums/");
        assertThat(ask("GET", "/albums/").field("Content-Location")).isNull();
    }

    @Test
    void isOneTreeForEveryWayToWriteItsPath() {
        assertThat(client.get("/423/conforming/notes.txt").status()).isEqualTo(200);
        assertThat(client.get("/423@webdav/conforming/notes.txt").status()).isEqualTo(200);
        assertThat(client.get("/423/other/notes.txt").status()).isEqualTo(404);
    }

    @Test
    void letsNoStoredPageRunInABrowser() {
        put("/page.html", "<script>1</script>", "Content-Type: text/html");
        assertThat(ask("GET", "/page.html").field("Content-Security-Policy")).isEqualTo("sandbox");
    }

    @Test
    void hasRoomForOnlySoMuch() {
        collection("/full/");
        String content = "x".repeat(65_000);
        int status = 201;
        for (int i = 0; i < 100 && status == 201; i++) {
            status = put("/full/" + i, content, TEXT).status();
        }
        assertThat(status).isEqualTo(507);
        assertThat(ask("DELETE", "/full/").status()).isEqualTo(204);
        file("/fits-again.txt");
    }
}

package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The resources that each have a rule of their own. */
class PagesTest extends LabTest {

    private static final String TEXT = "Content-Type: text/plain";

    @Test
    void limitsTheRateAndMeansItsRetryAfter() {
        for (int i = 0; i < 5; i++) {
            assertThat(client.get("/limited").status()).isEqualTo(200);
        }
        Answer limited = client.get("/limited");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.field("Retry-After")).isEqualTo("1");
        pass(1);
        assertThat(client.get("/limited").status()).isEqualTo(200);
        assertThat(client.get("/limited").status()).isEqualTo(429);
        pass(60);
        Answer dear = client.get("/limited?cost=10");
        assertThat(dear.status()).isEqualTo(429);
        assertThat(dear.field("Retry-After")).isEqualTo("5");
        pass(5);
        assertThat(client.get("/limited?cost=10").status()).isEqualTo(200);
        assertThat(client.get("/limited?cost=0").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    */* | 200 | text/plain
                    application/json | 200 | application/json
                    text/* | 200 | text/plain
                    text/plain;q=0.1, text/html;q=0.5 | 200 | text/html
                    */*, text/plain;q=0 | 200 | application/json
                    image/png, */*;q=0.1 | 200 | text/plain
                    image/png | 406 | text/plain; charset=utf-8
                    */*;q=0 | 406 | text/plain; charset=utf-8
                    """)
    void choosesWhatTheClientLikesBest(String accept, int status, String type) {
        Answer answer = client.get("/negotiate", "Accept: " + accept);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.field("Content-Type")).isEqualTo(type);
        assertThat(answer.field("Vary")).isEqualTo("Accept");
        assertThat(answer.content().contains("text/plain, application/json, text/html"))
                .isEqualTo(status == 406);
    }

    @Test
    void servesAnyFormToWhoeverHasNoWish() {
        assertThat(client.get("/negotiate").field("Content-Type")).isEqualTo("text/plain");
    }

    @Test
    void takesContentOfAnnouncedLengthOnly() {
        assertThat(client.send("POST", "/length-required", "text", TEXT).status()).isEqualTo(200);
        assertThat(client.send("POST", "/length-required", "").status()).isEqualTo(411);
        String chunked =
                """
                POST /length-required HTTP/1.1
                Host: {host}
                Connection: close
                Content-Type: text/plain
                Transfer-Encoding: chunked

                4
                text
                0

                """;
        assertThat(client.bytes(chunked.replace("\n", "\r\n")).status()).isEqualTo(411);
    }

    @Test
    void isReplacedOnlyByWhoeverKnowsTheVersion() {
        assertThat(client.send("PUT", "/conditional", "mine", TEXT).status()).isEqualTo(428);
        String etag = client.get("/conditional").field("ETag");
        String match = "If-Match: " + etag;
        assertThat(client.send("PUT", "/conditional", "x", TEXT, "If-Match: \"x\"").status())
                .isEqualTo(412);
        assertThat(
                        client.send("PUT", "/conditional", "x", TEXT, match, "Content-Range: *")
                                .status())
                .isEqualTo(400);
        Answer replaced = client.send("PUT", "/conditional", "mine", TEXT, match);
        assertThat(replaced.status()).isEqualTo(204);
        assertThat(replaced.field("ETag")).isNotEqualTo(etag);
        assertThat(client.get("/conditional").content()).isEqualTo("mine");
        assertThat(client.send("PUT", "/conditional", "again", TEXT, match).status())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "/gone, GET, 410",
        "/gone, DELETE, 405",
        "/nothing, GET, 404",
        "/nothing, DELETE, 404",
        "/file/, GET, 404",
        "/%66ile, GET, 200",
        "/../file, GET, 400",
        "/%zz, GET, 400",
        "elsewhere.example:443, CONNECT, 405",
        "elsewhere.example:99999, CONNECT, 400"
    })
    void findsNothingElse(String target, String method, int status) {
        assertThat(client.send(method, target, "").status()).isEqualTo(status);
    }
}

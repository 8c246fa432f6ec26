package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueSearchTest {

    private static final FileCatalogue CATALOGUE = ShippedCatalogue.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    416                              | 416@ietf
                    418                              | 418@ietf
                    419                              | 419@unofficial
                    451                              | 451@ietf
                    494                              | 494@nginx
                    413@nginx                        | 413@ietf
                    494@kong                         | 494@kong
                    451@ACTIVESYNC                   | 451@activesync
                    499@es                           | 499@esri
                    nginx:494                        | 494@nginx
                    nginx: 413                       | 413@ietf
                    exchange activesync: password    | 457@activesync
                    iis:                             | 400@ietf
                    aws: protocol                    | 464@aws
                    teapot                           | 418@rfc2324
                    I'm a teapot                     | 418@rfc2324
                    i’m a teapot                     | 418@rfc2324
                    too large                        | 413@ietf
                    request entity too large         | 413@ietf
                    payload too large                | 413@ietf
                    HTTP/1.1 413 Payload Too Large   | 413@ietf
                    error 404                        | 404@ietf
                    http status code 429             | 429@ietf
                    Request-URI Too Long             | 414@ietf
                    requested range not satisfiable  | 416@ietf
                    unprocessable entity             | 422@ietf
                    retry with                       | 449@microsoft
                    the retry                        | 449@microsoft
                    No Cert                          | 496@nginx
                    gone                             | 410@ietf
                    timeout                          | 408@ietf
                    rate limit                       | 429@ietf
                    legal                            | 451@ietf
                    csrf                             | 419@laravel
                    0-RTT                            | 425@ietf
                    WWW-Authenticate                 | 401@ietf
                    www authenticate                 | 401@ietf
                    proxy-authenticate               | 407@ietf
                    Allow                            | 405@ietf
                    content-range                    | 416@ietf
                    x-ms-location                    | 451@activesync
                    client_max_body_size             | 413@ietf
                    CLIENT_MAX_BODY                  | 413@ietf
                    body_size                        | 413@ietf
                    LimitRequestBody                 | 413@ietf
                    maxHttpHeaderSize                | 400@ietf
                    MaxRequestHeaderCount            | 431@ietf
                    LimitRequestLine                 | 414@ietf
                    proxy_ignore_client_abort        | 499@nginx
                    ssl_verify_client nginx internal | 495@nginx
                    jetty expectation                | 417@ietf
                    rfc 7725                         | 451@ietf
                    fahrenheit                       | 451@ietf
                    teapto                           | 418@rfc2324
                    unauthorised                     | 401@ietf
                    too lrage                        | 413@ietf
                    forbiden                         | 403@ietf
                    client_max_bdy_size              | 413@ietf
                    precondtion requried             | 428@ietf
                    twiter                           | 420@twitter
                    teapot zebra                     | 418@rfc2324
                    404.14                           | 404@ietf
                    IIS 404.15                       | 404@ietf
                    413.1                            | 413@ietf
                    403.14                           | 403@ietf
                    401.2                            | 401@ietf
                    AH02032                          | 421@ietf
                    ah00561                          | 400@ietf
                    HPE_HEADER_OVERFLOW              | 431@ietf
                    client intended to send too large body | 413@ietf
                    client sent too long URI         | 414@ietf
                    client sent plain HTTP request to HTTPS port | 497@nginx
                    client prematurely closed connection | 499@nginx
                    limiting requests, excess: 0.5 by zone | 429@ietf
                    access forbidden by rule         | 403@ietf
                    header too large                 | 431@ietf
                    url too long                     | 414@ietf
                    method not alowed                | 405@ietf
                    enhance your calm                | 420@twitter
                    login timeout                    | 440@microsoft
                    no such file                     | 404@ietf
                    """)
    void bestHitComesFirst(String query, String key) {
        assertThat(CATALOGUE.search(query))
                .first()
                .extracting(hit -> hit.entry().key())
                .isEqualTo(key);
    }

    @Test
    void beginningOfANumberFindsEveryCodeThatBeginsSo() {
        assertThat(CATALOGUE.search("41"))
                .extracting(hit -> hit.entry().code())
                .isSorted()
                .contains(410, 411, 412, 413, 414, 415, 416, 417, 418, 419)
                .allMatch(code -> code / 10 == 41);
    }

    @Test
    void contentTooLargeIsAheadOfFieldsTooLarge() {
        List<String> keys = keys("too large");
        assertThat(keys).contains("413@ietf", "431@ietf");
        assertThat(keys.indexOf("413@ietf")).isLessThan(keys.indexOf("431@ietf"));
    }

    @Test
    void originBeforeAColonFiltersByOriginAndByServer() {
        List<String> keys = keys("nginx:");
        assertThat(keys.subList(0, 7)).allMatch(key -> key.endsWith("@nginx"));
        assertThat(keys).contains("413@ietf", "429@ietf").doesNotContain("457@activesync");
        assertThat(keys("SHOPLINE:"))
                .containsExactly("433@shopline", "434@shopline", "435@shopline", "436@shopline");
    }

    @Test
    void colonAfterAnythingElseIsNoFilter() {
        assertThat(keys("Expect: 100-continue")).first().isEqualTo("417@ietf");
    }

    @Test
    void everyWordHasToFit() {
        assertThat(keys("token missing")).isNotEmpty();
        assertThat(CATALOGUE.search("nginx certificate"))
                .allSatisfy(hit -> assertThat(hit.matched()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void wordWithoutAnyHitDoesNotSpoilTheOthers() {
        assertThat(keys("xyzzyx teapot")).isEqualTo(keys("teapot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankQueryFindsAllInOrder(String blank) {
        assertThat(CATALOGUE.search(blank))
                .extracting(Hit::entry)
                .containsExactlyElementsOf(CATALOGUE.entries());
    }

    @Test
    void equalScoresKeepTheOrderOfCodes() {
        assertThat(keys("499")).containsExactly("499@nginx", "499@esri", "499@google");
    }

    @ParameterizedTest
    @CsvSource({
        "client_max_body_size, client_max_body_size, directive",
        "teapto, teapot, name",
        "416, 416, code",
        "WWW-Authenticate, WWW-Authenticate, field",
        "Payload, Payload, former name",
        "esri, Esri, origin",
        "kestrel, Kestrel, server",
        "nonce, nonce, cause",
    })
    void hitTellsWhatMatchedAndWhere(String query, String matched, String where) {
        Hit hit = CATALOGUE.search(query).getFirst();
        assertThat(hit.matched()).contains(matched);
        assertThat(hit.where()).isEqualTo(where);
        assertThat(hit.score()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqqqq", "448", "☕", "???", "hubspot:teapot"})
    void nonsenseFindsNothing(String nonsense) {
        assertThat(CATALOGUE.search(nonsense)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tepoat, teapot", "448, 449", "hubspot:teapot, teapot", "forbdn, forbidden"})
    void nearestNamesAQueryThatHasHits(String query, String nearest) {
        assertThat(CATALOGUE.search(query)).isEmpty();
        assertThat(CATALOGUE.nearest(query)).contains(nearest);
        assertThat(CATALOGUE.search(nearest)).isNotEmpty();
    }

    private static List<String> keys(String query) {
        return CATALOGUE.search(query).stream().map(hit -> hit.entry().key()).toList();
    }
}

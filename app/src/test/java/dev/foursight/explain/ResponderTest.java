package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponderTest {

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        "404 Not Found\nServer: nginx/1.22.1\n\n<hr><center>nginx/1.22.1</center>",
                        "nginx/1.22.1 origin certain"),
                Arguments.of("404 Not Found\nServer: nginx\n\nnot here", "nginx origin likely"),
                Arguments.of(
                        "404 Not Found\nServer: nginx/1.22.1\n\n<h3>Apache Tomcat/10.1.60 (Debian)</h3>",
                        "Apache Tomcat/10.1.60 origin likely"),
                Arguments.of(
                        "404 Not Found\nServer: nginx\nX-Powered-By: Express\n\nno",
                        "Express framework likely"),
                Arguments.of("400 Bad Request\nConnection: close\n\n", "Node.js origin likely"),
                Arguments.of(
                        "403 Forbidden\nx-amzn-RequestId: 1\nx-amz-apigw-id: a=\nx-amzn-ErrorType: AccessDeniedException\n\nno",
                        "API Gateway proxy likely"),
                Arguments.of(
                        "403 Forbidden\nx-amzn-RequestId: 1\nx-amzn-ErrorType: AccessDeniedException\n\nno",
                        "AWS origin likely"),
                Arguments.of(
                        "404 Not Found\nServer: Linux/3, UPnP/1.0, MiniUPnPd/1.9\n\nno",
                        "MiniUPnPd/1.9 unknown possible"),
                Arguments.of(
                        "403 Forbidden\nServer: Homemade/2 (x)\n\nno",
                        "Homemade/2 unknown possible"));
    }

    static Stream<Arguments> passedOn() {
        return Stream.of(
                Arguments.of(
                        "403 Forbidden\nServer: cloudflare\nCF-RAY: 1-X\n\nno",
                        "Cloudflare cdn possible"),
                Arguments.of(
                        "404 Not Found\nServer: cloudflare\nCF-Cache-Status: DYNAMIC\n\nno",
                        "a server behind Cloudflare origin possible"),
                Arguments.of(
                        "404 Not Found\nServer: cloudflare\nCF-RAY: 1-X\n\n<hr><center>nginx</center>",
                        "nginx origin likely"),
                Arguments.of(
                        "400 Bad Request\nServer: cloudflare\nCF-RAY: -\n\n<center>The plain HTTP request"
                                + " was sent to HTTPS port</center>\n<hr><center>cloudflare</center>",
                        "Cloudflare cdn likely"),
                Arguments.of(
                        "404 Not Found\nX-Varnish: 5\nVia: 1.1 varnish (Varnish/7.1)\n\nno",
                        "a server behind Varnish origin possible"),
                Arguments.of(
                        "503 Backend fetch failed\nServer: Varnish\nVia: 1.1 varnish (Varnish/7.1)\n\n"
                                + "<h3>Guru Meditation:</h3>\n<p>Varnish cache server</p>",
                        "Varnish/7.1 proxy certain"),
                Arguments.of(
                        "403 Forbidden\nServer: squid/5.7\nX-Squid-Error: ERR_ACCESS_DENIED 0\n\n",
                        "squid/5.7 proxy likely"),
                Arguments.of(
                        "404 Not Found\nX-Cache: MISS from squid.test\nVia: 1.1 squid.test (squid/5.7)\n\nno",
                        "a server behind squid origin possible"),
                Arguments.of(
                        "404 Not Found\nserver: envoy\nx-envoy-upstream-service-time: 3\n\nno",
                        "a server behind envoy origin possible"),
                Arguments.of(
                        "403 Forbidden\nServer: envoy\n\nRBAC: access denied",
                        "envoy proxy likely"),
                Arguments.of(
                        "403 Forbidden\nProxy-Status: edge.example; error=http_request_denied\n\nno",
                        "edge.example proxy likely"),
                Arguments.of(
                        "404 Not Found\nServer: nginx\nProxy-Status: edge.example; received-status=404\n\nno",
                        "nginx origin likely"));
    }

    @ParameterizedTest
    @MethodSource({"answers", "passedOn"})
    void namesTheWriter(String response, String writer) {
        assertThat(Responder.of(answer(response)).map(ResponderTest::shown)).contains(writer);
    }

    @ParameterizedTest
    @MethodSource({"answers", "passedOn"})
    void saysWhatGaveTheWriterAway(String response, String writer) {
        assertThat(Responder.of(answer(response)).orElseThrow().evidence())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(4)
                .doesNotHaveDuplicates()
                .allMatch(evidence -> evidence.where() == Evidence.Where.RECEIVED);
    }

    /** Any server on the way may set a field. */
    @Test
    void isNeverCertainByFieldsAlone() {
        List<Signature> fields =
                ShippedTexts.signatures().all().stream()
                        .filter(signature -> !signature.isPage())
                        .toList();

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(Responder.of(Samples.answer(field)).map(AnsweredBy::confidence))
                                .isNotEqualTo(Optional.of(Confidence.CERTAIN)));
    }

    /** A sentence that many servers say is no sign of the one that was seen saying it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "413 X\n\n<p>The page was not displayed because the request entity is too large.</p>",
                "404 X\n\n<h1>Oops</h1><p>The page you were looking for doesn't exist.</p>",
                "422 X\n\n<p>The change you wanted was rejected.</p>",
                "404 X\n\n<title>404 page not found</title>",
                "429 X\n\nToo many requests, please try again later.",
                "429 X\n\n{\"error\":\"API rate limit exceeded\"}",
                "400 X\n\n{\"error\":\"Invalid JSON document\"}",
                "400 X\n\n<pre>java.net.SocketTimeoutException</pre>",
                "403 X\n\nInvalid Host header",
                "403 X\n\nRequest forbidden by administrative rules.",
                "403 X\n\n{\"error\":\"You do not have permission to perform this action.\"}"
            })
    void namesNobodyByWordsThatManySay(String response) {
        assertThat(Responder.of(answer(response))).isEmpty();
    }

    @Test
    void namesNobodyWithoutASign() {
        assertThat(Responder.of(answer("400 Bad Request\nContent-Length: 0\n\n"))).isEmpty();
    }

    private static Reading answer(String response) {
        return Readings.of("GET / HTTP/1.1\n\n", "HTTP/1.1 " + response);
    }

    private static String shown(AnsweredBy by) {
        return by.product() + " " + by.role().id() + " " + by.confidence().id();
    }
}

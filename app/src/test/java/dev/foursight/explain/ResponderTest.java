package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.AnsweredBy.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponderTest {

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        "HTTP/1.1 404 Not Found\nServer: nginx/1.22.1\n\n<hr><center>nginx/1.22.1</center>",
                        new AnsweredBy("nginx/1.22.1", Role.ORIGIN, Confidence.CERTAIN)),
                Arguments.of(
                        "HTTP/1.1 404 Not Found\nServer: nginx\n\nnot here",
                        new AnsweredBy("nginx", Role.ORIGIN, Confidence.LIKELY)),
                Arguments.of(
                        "HTTP/1.1 404 Not Found\nServer: nginx/1.22.1\n\n<h3>Apache Tomcat/10.1.60 (Debian)</h3>",
                        new AnsweredBy("Apache Tomcat/10.1.60", Role.ORIGIN, Confidence.LIKELY)),
                Arguments.of(
                        "HTTP/1.1 404 Not Found\nServer: nginx\nX-Powered-By: Express\n\nno",
                        new AnsweredBy("Express", Role.FRAMEWORK, Confidence.LIKELY)),
                Arguments.of(
                        "HTTP/1.1 400 Bad Request\nConnection: close\n\n",
                        new AnsweredBy("Node.js", Role.ORIGIN, Confidence.LIKELY)),
                Arguments.of(
                        "HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nno",
                        new AnsweredBy("Cloudflare", Role.CDN, Confidence.POSSIBLE)),
                Arguments.of(
                        "HTTP/1.1 403 Forbidden\nServer: Homemade/2 (x)\n\nno",
                        new AnsweredBy("Homemade/2", Role.UNKNOWN, Confidence.POSSIBLE)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void namesTheWriter(String response, AnsweredBy writer) {
        assertThat(Responder.of(Readings.of("GET / HTTP/1.1\n\n", response))).contains(writer);
    }

    @Test
    void namesNobodyWithoutASign() {
        String plain = "HTTP/1.1 400 Bad Request\nContent-Length: 0\n\n";
        assertThat(Responder.of(Readings.of("GET / HTTP/1.1\n\n", plain))).isEmpty();
    }
}

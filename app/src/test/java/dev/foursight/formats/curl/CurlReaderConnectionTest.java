package dev.foursight.formats.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.PastedRequest;
import dev.foursight.http.Connection;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Following;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.Route;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a curl line says of the way its request takes. */
class CurlReaderConnectionTest {

    @Test
    void knowsHowItTravels() {
        Connection connection =
                CurlReaderTest.draft("curl -k --http2 -m 2.5 --connect-timeout 1 h").connection();

        assertThat(connection.trust()).isEqualTo(Connection.Trust.ANY);
        assertThat(connection.protocol()).isEqualTo(Connection.Protocol.HTTP_2);
        assertThat(connection.deadlines().total()).isEqualTo(Duration.ofMillis(2500));
        assertThat(connection.deadlines().connect()).isEqualTo(Duration.ofSeconds(1));
        assertThat(CurlReaderTest.draft("curl -0 h").version()).isEqualTo("HTTP/1.0");
    }

    @Test
    void digestWaitsForTheChallenge() {
        PastedRequest pasted = CurlReader.read("curl --digest -u a:b:c h");

        assertThat(pasted.remarks()).isEmpty();
        assertThat(pasted.draft().has("Authorization")).isFalse();
        assertThat(pasted.draft().connection().following().digest())
                .isEqualTo(new Login("a", "b:c"));
    }

    @ParameterizedTest
    @CsvSource({
        "-L, 50, false",
        "-L --max-redirs 3, 3, false",
        "-L --max-redirs -1, 50, false",
        "--max-redirs 3, 0, false",
        "-b '', 0, true",
        "-c jar -L, 50, true",
        "-b a=b, 0, false"
    })
    void knowsWhatFollows(String options, int redirects, boolean cookies) {
        PastedRequest pasted = CurlReader.read("curl h " + options);

        assertThat(pasted.remarks()).isEmpty();
        assertThat(pasted.draft().connection().following())
                .isEqualTo(new Following(redirects, cookies, null));
    }

    @ParameterizedTest
    @CsvSource({
        "--tlsv1.3, TLSv1.3",
        "-1, TLSv1.2 TLSv1.3",
        "--tlsv1.0, TLSv1 TLSv1.1 TLSv1.2 TLSv1.3",
        "--tls-max 1.2, TLSv1.2",
        "--tlsv1.1 --tls-max 1.2, TLSv1.1 TLSv1.2",
        "--tls-max 1.0, TLSv1"
    })
    void knowsTheVersionsOfTls(String options, String versions) {
        assertThat(CurlReaderTest.draft("curl h " + options).connection().tls().versions())
                .containsExactlyInAnyOrder(versions.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "-x p, HTTP, false, p, 1080, ''",
        "-x https://u:v@p:1/, HTTP, true, p, 1, u v",
        "-x p:1 -U u:v:w, HTTP, false, p, 1, u v:w",
        "--socks5 p:1, SOCKS5, false, p, 1, ''",
        "--socks5-hostname u:v@p, SOCKS5_NAMES, false, p, 1080, u v"
    })
    void knowsTheProxy(
            String options, Proxy.Kind kind, boolean tls, String host, int port, String login) {
        Proxy proxy = CurlReaderTest.draft("curl h " + options).connection().route().proxy();

        assertThat(proxy.kind()).isEqualTo(kind);
        assertThat(proxy.endpoint()).isEqualTo(new Endpoint(tls, host, port));
        assertThat(
                        proxy.login() == null
                                ? ""
                                : proxy.login().user() + " " + proxy.login().password())
                .isEqualTo(login);
    }

    @Test
    void knowsTheAddresses() {
        assertThat(CurlReaderTest.draft("curl -6 --resolve h:80:127.0.0.1 h").connection().route())
                .isEqualTo(
                        Route.DIRECT
                                .withFamily(Route.Family.IPV6)
                                .withPins(
                                        List.of(
                                                new Route.Pin(
                                                        "h",
                                                        80,
                                                        List.of(
                                                                InetAddress.ofLiteral(
                                                                        "127.0.0.1"))))));
    }
}

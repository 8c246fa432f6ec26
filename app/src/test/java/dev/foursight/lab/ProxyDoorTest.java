package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forward proxy: who may use it, and where it goes. */
class ProxyDoorTest extends LabTest {

    private static final String LAB = "Proxy-Authorization: " + Credentials.basic("lab", "lab");

    private Client proxy() {
        return new Client(lab.endpoints().orElseThrow().proxy());
    }

    private OkHttpClient throughProxy() {
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder()
                        .addTrustedCertificate(
                                okhttp3.tls.Certificates.decodeCertificatePem(
                                        client.get("/certificate.pem").content()))
                        .build();
        InetSocketAddress address =
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(),
                        lab.endpoints().orElseThrow().proxy().port());
        return new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, address))
                .proxyAuthenticator((_, response) ->
                        response.request()
                                .newBuilder()
                                .header("Proxy-Authorization", Credentials.basic("lab", "lab"))
                                .build())
                .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager())
                .build();
    }

    @Test
    void asksForCredentialsAndForwardsWithThem() throws IOException {
        Endpoints ports = lab.endpoints().orElseThrow();
        Request file =
                new Request.Builder()
                        .url("http://" + ports.plain().authority() + "/file")
                        .header("Range", "bytes=0-15")
                        .build();
        try (Response answer = throughProxy().newCall(file).execute()) {
            assertThat(answer.code()).isEqualTo(206);
            assertThat(answer.header("Via")).isEqualTo("1.1 foursight-lab");
            assertThat(answer.body().string()).isEqualTo("0000 ..........\n");
            assertThat(answer.priorResponse().code()).isEqualTo(407);
        }
        Request post =
                file.newBuilder()
                        .removeHeader("Range")
                        .post(RequestBody.create("12345", okhttp3.MediaType.get("text/plain")))
                        .build();
        try (Response answer = throughProxy().newCall(post).execute()) {
            assertThat(answer.code()).isEqualTo(200);
            assertThat(answer.body().string()).startsWith("Received 5 ");
        }
    }

    @Test
    void opensTunnelsToTheTlsPort() throws IOException {
        Endpoints ports = lab.endpoints().orElseThrow();
        Request file =
                new Request.Builder()
                        .url("https://localhost:" + ports.tls().port() + "/file")
                        .build();
        try (Response answer = throughProxy().newCall(file).execute()) {
            assertThat(answer.code()).isEqualTo(200);
            assertThat(answer.body().string()).hasSize(4096);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET | http://{plain}/file | Basic bGFiOndyb25n | 407 | not the right ones
                    GET | http://{plain}/file | Bearer x | 407 | not the right ones
                    GET | http://example.org/ | Basic bGFiOmxhYg== | 403 | does not go to example.org:80
                    GET | http://127.0.0.1:1/ | Basic bGFiOmxhYg== | 403 | does not go to 127.0.0.1:1
                    GET | http://{proxy}/file | Basic bGFiOmxhYg== | 400 | forward proxy and no origin
                    GET | /file | Basic bGFiOmxhYg== | 400 | forward proxy and no origin
                    CONNECT | example.org:443 | Basic bGFiOmxhYg== | 403 | does not go to example.org:443
                    CONNECT | {proxy} | Basic bGFiOmxhYg== | 400 | forward proxy and no origin
                    CONNECT | {tls} | Basic bGFiOndyb25n | 407 | not the right ones
                    """)
    void refusesEverythingElse(
            String method, String target, String credentials, int status, String why) {
        Endpoints ports = lab.endpoints().orElseThrow();
        String filled =
                target.replace("{plain}", ports.plain().authority())
                        .replace("{tls}", ports.tls().authority())
                        .replace("{proxy}", ports.proxy().authority());
        Answer answer = proxy().send(method, filled, "", "Proxy-Authorization: " + credentials);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.content()).contains(why);
        assertThat(answer.field("Proxy-Authenticate") != null).isEqualTo(status == 407);
    }

    @Test
    void handsFaultsOnAsTheyAre() {
        Endpoints ports = lab.endpoints().orElseThrow();
        String target = "http://" + ports.plain().authority() + "/412/hostile";
        Answer answer = proxy().get(target, LAB, "If-Match: \"x\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.field("Content-Length")).isEqualTo("1000000");
        assertThat(answer.content().length()).isLessThan(1_000);
    }

    @Test
    void saysSoWhereTheOriginClosesInSilence() {
        Endpoints ports = lab.endpoints().orElseThrow();
        String target = "http://" + ports.plain().authority() + "/411/hostile";
        Answer answer = proxy().send("POST", target, "", LAB);
        assertThat(answer.status()).isEqualTo(502);
    }
}

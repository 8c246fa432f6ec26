package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Connection;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Fingerprint;
import dev.foursight.http.Identity;
import dev.foursight.http.Proxy;
import dev.foursight.http.Route.Family;
import dev.foursight.http.Route.Pin;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendConnectionTest {

    private static final String URL = "https://example.test/";

    private static final HeldCertificate HELD =
            new HeldCertificate.Builder().commonName("me").build();

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    @Test
    void withoutOptionsItIsTheStandard() {
        assertThat(connection()).isEqualTo(Connection.STANDARD);
    }

    @Test
    void theWayIsChosen() {
        Connection connection =
                connection(
                        "-4",
                        "--resolve",
                        "Example.test:443:127.0.0.1,[::1]",
                        "--resolve",
                        "[::2]:80:10.0.0.1",
                        "--deadline",
                        "connect=2",
                        "--deadline",
                        "first-byte=3",
                        "--timeout",
                        "1");
        assertThat(connection.route().family()).isEqualTo(Family.IPV4);
        assertThat(connection.route().pins())
                .containsExactly(
                        new Pin(
                                "example.test",
                                443,
                                List.of(
                                        InetAddress.ofLiteral("127.0.0.1"),
                                        InetAddress.ofLiteral("::1"))),
                        new Pin("::2", 80, List.of(InetAddress.ofLiteral("10.0.0.1"))));
        assertThat(connection.deadlines().connect()).isEqualTo(Duration.ofSeconds(2));
        assertThat(connection.deadlines().firstByte()).isEqualTo(Duration.ofSeconds(3));
        assertThat(connection.deadlines().tls()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "http://proxy.test:3128,        HTTP,         false, proxy.test, 3128, ''",
        "proxy.test:3128,               HTTP,         false, proxy.test, 3128, ''",
        "HTTPS://me:a%40b+c@[::1]:443/, HTTP,         true,  ::1,        443,  me a@b+c",
        "socks5://me:a:b@127.0.0.1:1,   SOCKS5,       false, 127.0.0.1,  1,    me a:b",
        "socks5h://me@proxy.test:1080,  SOCKS5_NAMES, false, proxy.test, 1080, 'me '"
    })
    void theProxyIsChosen(
            String url, Proxy.Kind kind, boolean tls, String host, int port, String login) {
        Proxy proxy = connection("--proxy", url).route().proxy();
        assertThat(proxy.kind()).isEqualTo(kind);
        assertThat(proxy.endpoint()).isEqualTo(new Endpoint(tls, host, port));
        assertThat(
                        proxy.login() == null
                                ? ""
                                : proxy.login().user() + " " + proxy.login().password())
                .isEqualTo(login);
        assertThat(proxy.toString()).doesNotContain("a@b", "a:b");
    }

    @Test
    void theServerNameIsChosen() {
        assertThat(connection("--sni", "none").tls().serverName()).isEqualTo(new ServerName.None());
        assertThat(connection("--sni", "a_b.test").tls().serverName())
                .isEqualTo(new ServerName.Named("a_b.test"));
    }

    @Test
    void whomToBelieveIsChosen() throws Exception {
        String file = file("ca.pem", HELD.certificatePem());
        Connection extra = connection("--cacert", file);
        assertThat(extra.trust()).isEqualTo(Connection.Trust.SYSTEM);
        assertThat(extra.tls().certificates()).containsExactly(HELD.certificate());
        assertThat(connection("--pin", file).trust()).isEqualTo(Connection.Trust.ONLY);
        Connection pinned = connection("--pin", "sha256 Fingerprint=" + "0A:".repeat(31) + "0A");
        assertThat(pinned.trust()).isEqualTo(Connection.Trust.ONLY);
        assertThat(pinned.tls().fingerprint()).isEqualTo(new Fingerprint("0a".repeat(32)));
    }

    @Test
    void theClientCertificateComesFromOneFileOrTwo() throws Exception {
        String both = file("bo:th.pem", HELD.certificatePem() + HELD.privateKeyPkcs8Pem());
        String certificate = file("c.pem", HELD.certificatePem());
        String key = file("k.pem", HELD.privateKeyPkcs8Pem());
        TlsOptions one = connection("--cert", both).tls();
        assertThat(one.identity())
                .isEqualTo(
                        new Identity.Held(
                                HELD.keyPair().getPrivate(), List.of(HELD.certificate())));
        assertThat(connection("--cert", both + ":pass:word").tls()).isEqualTo(one);
        assertThat(connection("--cert", certificate, "--key", key).tls()).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --resolve example.test:443          | HOST:PORT:ADDRESS
                    --resolve example.test:x:127.0.0.1  | HOST:PORT:ADDRESS
                    --resolve example.test:0:127.0.0.1  | HOST:PORT:ADDRESS
                    --resolve example.test:443:other    | HOST:PORT:ADDRESS
                    --resolve example.test:443:1.2.3.4, | HOST:PORT:ADDRESS
                    --sni a..                           | cannot be sent as a server name
                    --sni ä                             | cannot be sent as a server name
                    --cacert /nowhere/ca.pem            | no file “/nowhere/ca.pem”
                    --cert /nowhere/me.p12:secret       | no file “/nowhere/me.p12”
                    --proxy proxy.test                  | a URL with a port
                    --proxy http://u:secret@x:0         | is not a port
                    --proxy http://u:%zz@x:1            | percent-encoded
                    --proxy socks4://x:1                | of the kind “socks4”
                    --proxy http://:secret@x:1          | 1 to 255 bytes
                    --key k.pem                         | needs --cert
                    -k --pin x.pem                      | Leave one of them
                    -4 -6                               | exclude each other
                    --deadline soon=1                   | names no phase
                    --deadline connect=never            | number of seconds
                    """)
    void whatCannotBeUsedIsOneSentenceAndNothingIsSent(String options, String part) {
        String[] words = ("send " + URL + " " + options).split(" ");
        assertThat(shell.run(words)).isEqualTo(2);
        assertThat(shell.err().strip()).contains(part).endsWith(".").doesNotContain("\n", "secret");
        assertThat(shell.rooms.sent).isEmpty();
    }

    @Test
    void aFileWithoutKeyOrCertificateIsRefused() throws Exception {
        String certificate = file("c.pem", HELD.certificatePem());
        assertThat(shell.run("send", URL, "--cert", certificate)).isEqualTo(2);
        assertThat(shell.err()).contains("holds no private key");
        assertThat(shell.run("send", URL, "--cacert", file("k.pem", "hello"))).isEqualTo(2);
        assertThat(shell.err()).contains("holds no certificate");
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Connection connection(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "send";
        all[1] = URL;
        System.arraycopy(options, 0, all, 2, options.length);
        assertThat(shell.run(all)).as(shell.err()).isZero();
        return shell.rooms.sent.getLast().draft().connection();
    }
}

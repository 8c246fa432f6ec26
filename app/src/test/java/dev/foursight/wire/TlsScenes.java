package dev.foursight.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Protocol;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Renderer;
import dev.foursight.wire.Scenes.Scene;
import dev.foursight.wire.ok.OkTransport;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HeldCertificate;

/** Failures of TLS and of HTTP/2, each over real sockets. */
final class TlsScenes {

    private static final String OK = "HTTP/1.1 204 No Content\r\n\r\n";

    private final Certificates certificates = new Certificates();
    private final Path folder;

    TlsScenes(Path folder) {
        this.folder = folder;
    }

    void add(SequencedMap<String, Scene> all) {
        all.put("certificate-expired tls", () -> shown(valid(-9)));
        all.put("certificate-not-yet-valid tls", () -> shown(valid(9)));
        all.put("certificate-wrong-host tls", () -> shown(certificates.valid("other.example")));
        all.put(
                "certificate-self-signed tls",
                () -> shown(new HeldCertificate.Builder().commonName("localhost").build()));
        all.put(
                "certificate-untrusted tls",
                () -> shown(new Certificates("Another authority").valid("localhost")));
        all.put(
                "certificate-untrusted tls by its name only",
                () -> shown(new Certificates().valid("localhost")));
        all.put(
                "certificate-not-pinned tls",
                () ->
                        tls(
                                Certificates.server(certificates.valid("localhost")),
                                it ->
                                        it.withTrust(Trust.ONLY)
                                                .withTls(
                                                        it.tls()
                                                                .withCertificates(
                                                                        List.of(
                                                                                certificates
                                                                                        .authority()))),
                                hand -> hand.hearHead()));
        all.put("certificate-weak tls", this::weak);
        // Alerts as a server sends them: fatal, and 44 is certificate_revoked (RFC 8446 §6).
        all.put("alert tls", () -> clear("1503030002022c"));
        all.put("plain-on-tls tls", () -> clear("485454502f312e3120343030"));
        all.put("closed tls", () -> plain(hand -> hand.hear(300)));
        // A ServerHello without anything in it.
        all.put("handshake tls", () -> clear("160303000402000000"));
        all.put(
                "no-common-version tls",
                () ->
                        tls(
                                Certificates.server(certificates.valid("localhost")),
                                it -> it.withTls(it.tls().withVersions(Set.of("SSLv3"))),
                                Peer.Hand::hearAll));
        all.put("timed-out tls", this::silent);
        all.put("h2-not-offered tls", () -> http2("http/1.1", Peer.Hand::hearAll));
        all.put(
                "not-h2 first-byte",
                () ->
                        http2(
                                "h2",
                                hand -> {
                                    hand.hear(24);
                                    hand.say("HTTP/1.1 400 Bad Request\r\n\r\n");
                                    hand.hold();
                                }));
        all.put(
                "h2-preface-refused first-byte",
                () ->
                        clearHttp2(hand -> {
                            hand.hear(24);
                            hand.say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                            hand.hold();
                        }));
        all.put("stream-reset first-byte", () -> clearHttp2(TlsScenes::resetStream));
    }

    private HeldCertificate valid(int days) {
        return certificates.certificate("localhost", Instant.now().plus(Duration.ofDays(days)));
    }

    private Exchange shown(HeldCertificate certificate) throws Exception {
        return tls(Certificates.server(certificate), it -> it, Peer.answer(OK));
    }

    private Exchange tls(SSLContext server, UnaryOperator<Connection> change, Peer.Script script)
            throws Exception {
        try (Peer peer = Peer.tls(server, script)) {
            return send(peer, change);
        }
    }

    private Exchange send(Peer peer, UnaryOperator<Connection> change) throws Exception {
        Draft draft = Requests.draft("https://localhost:" + peer.port() + "/");
        return new RawTransport(loopback(), certificates.trusting(), RawTransport.LINGER)
                .send(
                        Renderer.render(draft.withConnection(change.apply(draft.connection()))),
                        Call.unwatched());
    }

    private Exchange clear(String hex) throws Exception {
        return plain(hand -> {
            hand.hear(5);
            hand.say(Bytes.of(HexFormat.of().parseHex(hex)));
            hand.hearAll();
        });
    }

    private Exchange plain(Peer.Script script) throws Exception {
        try (Peer peer = Peer.plain(script)) {
            return send(peer, it -> it);
        }
    }

    private Exchange silent() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            return send(peer, it -> it.withDeadlines(Requests.total(Requests.SHORT)));
        }
    }

    private static Resolver loopback() {
        return _ -> List.of(InetAddress.getLoopbackAddress());
    }

    /** Signed by a trusted authority, with an algorithm that the Java platform takes for broken. */
    private Exchange weak() throws Exception {
        Path store = folder.resolve("weak.p12");
        keytool(store, "-alias ca -keyalg RSA -keysize 2048 -dname CN=ca -ext bc:c");
        keytool(
                store,
                "-alias weak -keyalg RSA -keysize 2048 -dname CN=localhost -signer ca -sigalg MD5withRSA -ext san=dns:localhost");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "password".toCharArray());
        }
        List<X509Certificate> chain =
                Arrays.stream(keys.getCertificateChain("weak"))
                        .map(X509Certificate.class::cast)
                        .toList();
        PrivateKey key = (PrivateKey) keys.getKey("weak", "password".toCharArray());
        SSLContext server = SSLContext.getInstance("TLS");
        server.init(new KeyManager[] {new AnyKey(key, chain)}, null, null);
        return tls(
                server,
                it -> it.withTls(it.tls().withCertificates(List.of(chain.getLast()))),
                Peer.Hand::hearAll);
    }

    private static void keytool(Path store, String arguments)
            throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process =
                new ProcessBuilder(
                                (tool
                                                + " -genkeypair -storetype PKCS12 -storepass password -keystore "
                                                + store
                                                + " "
                                                + arguments)
                                        .split(" ", -1))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }

    private Exchange http2(String protocol, Peer.Script script) throws Exception {
        Peer.Script agreed =
                hand -> {
                    hand.agreeingTo(protocol);
                    script.play(hand);
                };
        try (Peer peer = Peer.tls(Certificates.server(certificates.valid("127.0.0.1")), agreed)) {
            return overHttp2("https://127.0.0.1:" + peer.port() + "/");
        }
    }

    private static Exchange clearHttp2(Peer.Script script) throws IOException {
        try (Peer peer = Peer.plain(script)) {
            return overHttp2(peer.url());
        }
    }

    private static Exchange overHttp2(String url) {
        Draft draft = Requests.draft(url);
        return new OkTransport()
                .send(
                        Renderer.render(
                                draft.withConnection(
                                        draft.connection()
                                                .withProtocol(Protocol.HTTP_2)
                                                .withTrust(Trust.ANY))),
                        Call.unwatched());
    }

    /** Says SETTINGS, waits for HEADERS, and resets that stream with ENHANCE_YOUR_CALM. */
    private static void resetStream(Peer.Hand hand) throws IOException, InterruptedException {
        hand.hear(24);
        hand.say(Bytes.of(HexFormat.of().parseHex("000000040000000000")));
        String head = hand.hear(9);
        while (head.charAt(3) != 1) {
            hand.hear(head.charAt(0) << 16 | head.charAt(1) << 8 | head.charAt(2));
            head = hand.hear(9);
        }
        hand.say(Bytes.of(HexFormat.of().parseHex("000004030000000003" + "0000000b")));
        hand.hold();
    }
}

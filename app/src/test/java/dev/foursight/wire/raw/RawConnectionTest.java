package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Identity;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.Route.Family;
import dev.foursight.http.Route.Pin;
import dev.foursight.http.TlsOptions;
import dev.foursight.http.TlsOptions.ServerName;
import dev.foursight.wire.Call;
import dev.foursight.wire.Certificates;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Transport;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.ok.OkTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be chosen of a connection, over either transport. */
@Timeout(60)
class RawConnectionTest {

    private static final Resolver NOBODY =
            host -> {
                throw new AssertionError("nobody was to be asked for " + host);
            };

    private final Certificates certificates = new Certificates();
    private final CompletableFuture<Seen> seen =
            new CompletableFuture<Seen>().orTimeout(30, TimeUnit.SECONDS);

    /** What the server saw of the client in the handshake. */
    private record Seen(String name, List<X509Certificate> chain) {}

    @Test
    void aPinTakesThePlaceOfTheNameServer() throws Exception {
        try (Peer peer = Peer.plain(hand -> hand.say("HTTP/1.0 204 No Content\r\n\r\n"))) {
            Pin pin =
                    new Pin("Some.Invalid", peer.port(), List.of(InetAddress.getLoopbackAddress()));
            Exchange exchange =
                    send(
                            NOBODY,
                            Requests.draft("http://some.INVALID:" + peer.port() + "/"),
                            Route.DIRECT.withPins(List.of(pin)));
            assertThat(exchange.status()).isEqualTo(204);
            assertThat(exchange.request().fields().value("host"))
                    .hasValue("some.INVALID:" + peer.port());
        }
    }

    @Test
    void aPinIsForItsPortOnly() {
        Resolver nothing =
                host -> {
                    throw new UnknownHostException(host);
                };
        Pin pin = new Pin("some.invalid", 1, List.of(InetAddress.getLoopbackAddress()));
        RawFailuresTest.assertFailure(
                send(
                        nothing,
                        Requests.draft("http://some.invalid:2/"),
                        Route.DIRECT.withPins(List.of(pin))),
                Kind.CONNECT_FAILED,
                "unknown-host",
                Phase.RESOLVE);
    }

    @Test
    void onlyAddressesOfTheFamilyAreTried() throws Exception {
        Resolver both =
                host -> List.of(InetAddress.ofLiteral("::1"), InetAddress.ofLiteral("127.0.0.1"));
        try (Peer peer = Peer.plain(hand -> hand.say("HTTP/1.0 204 No Content\r\n\r\n"))) {
            Draft draft = Requests.draft("http://both.invalid:" + peer.port() + "/");
            assertThat(send(both, draft, Route.DIRECT.withFamily(Family.IPV4)).status())
                    .isEqualTo(204);
        }
        RawFailuresTest.assertFailure(
                send(
                        host -> List.of(InetAddress.ofLiteral("127.0.0.1")),
                        Requests.draft("http://four.invalid/"),
                        Route.DIRECT.withFamily(Family.IPV6)),
                Kind.CONNECT_FAILED,
                "no-address-of-family",
                Phase.RESOLVE);
    }

    @ParameterizedTest
    @EnumSource(Connection.Protocol.class)
    void theServerNameIsChosen(Connection.Protocol protocol) throws Exception {
        handshake(protocol, tls -> tls.withServerName(new ServerName.Named("other.example")));
        assertThat(seen.join().name()).isEqualTo("other.example");
    }

    @ParameterizedTest
    @EnumSource(Connection.Protocol.class)
    void noServerNameIsSent(Connection.Protocol protocol) throws Exception {
        handshake(protocol, tls -> tls.withServerName(new ServerName.None()));
        assertThat(seen.join().name()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Connection.Protocol.class)
    void theNameOfTheUrlIsTheStandard(Connection.Protocol protocol) throws Exception {
        handshake(protocol, tls -> tls);
        assertThat(seen.join().name()).isEqualTo("localhost");
    }

    @ParameterizedTest
    @EnumSource(Connection.Protocol.class)
    void theClientCertificateIsShown(Connection.Protocol protocol) throws Exception {
        for (HeldCertificate held :
                List.of(
                        new HeldCertificate.Builder().commonName("ec").ecdsa256().build(),
                        new HeldCertificate.Builder().commonName("rsa").rsa2048().build())) {
            Identity identity =
                    new Identity.Held(held.keyPair().getPrivate(), List.of(held.certificate()));
            RawConnectionTest once = new RawConnectionTest();
            Exchange exchange = once.handshake(protocol, tls -> tls.withIdentity(identity));
            assertThat(once.seen.join().chain()).containsExactly(held.certificate());
            assertThat(exchange.tls().clientCertificate()).isTrue();
        }
    }

    @Test
    void theVersionIsChosen() throws Exception {
        Exchange exchange =
                handshake(Connection.Protocol.HTTP_1, tls -> tls.withVersions(Set.of("TLSv1.2")));
        assertThat(exchange.tls().version()).isEqualTo("TLSv1.2");
    }

    @Test
    void theChainIsKeptAlsoWhereTheHandshakeFails() throws Exception {
        Exchange answered = handshake(Connection.Protocol.HTTP_1, tls -> tls);
        assertThat(answered.tls().certificates()).hasSize(1);
        assertThat(answered.tls().certificates().getFirst().names()).containsExactly("localhost");
        assertThat(answered.tls().certificates().getFirst().issuer()).contains("CN=Test authority");

        Exchange failed = trusting(Trusting.platform(), Trust.SYSTEM, TlsOptions.STANDARD);
        RawFailuresTest.assertFailure(failed, Kind.TLS_FAILED, "certificate-untrusted", Phase.TLS);
        assertThat(failed.tls().version()).isNull();
        assertThat(failed.tls().certificates().getFirst().sha256()).hasSize(64);
    }

    @Test
    void anotherAuthorityCanBeBelieved() throws Exception {
        TlsOptions extra = TlsOptions.STANDARD.withCertificates(List.of(certificates.authority()));
        assertThat(trusting(Trusting.platform(), Trust.SYSTEM, extra).status()).isEqualTo(200);
        assertThat(trusting(certificates.trusting(), Trust.SYSTEM, extra).status()).isEqualTo(200);
    }

    @Test
    void oneCertificateCanBeBelievedAlone() throws Exception {
        HeldCertificate stranger =
                new HeldCertificate.Builder()
                        .commonName("x")
                        .addSubjectAlternativeName("y")
                        .build();
        TlsOptions pinned = TlsOptions.STANDARD.withCertificates(List.of(stranger.certificate()));
        assertThat(answer(stranger, Trusting.platform(), Trust.ONLY, pinned).status())
                .isEqualTo(200);
        RawFailuresTest.assertFailure(
                trusting(certificates.trusting(), Trust.ONLY, pinned),
                Kind.TLS_FAILED,
                "certificate-not-pinned",
                Phase.TLS);
    }

    private Exchange send(Resolver resolver, Draft draft, Route route) {
        return new RawTransport(resolver, Trusting.platform(), RawTransport.LINGER)
                .send(
                        Renderer.render(draft.withConnection(draft.connection().withRoute(route))),
                        Call.unwatched());
    }

    private Exchange trusting(Trusting trusting, Trust trust, TlsOptions tls) throws Exception {
        return answer(certificates.valid("localhost"), trusting, trust, tls);
    }

    private static Exchange answer(
            HeldCertificate shown, Trusting trusting, Trust trust, TlsOptions tls)
            throws Exception {
        Peer.Script script = Peer.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        try (Peer peer = Peer.tls(Certificates.server(shown), script)) {
            Draft draft = Requests.draft("https://localhost:" + peer.port() + "/");
            return new RawTransport(loopback(), trusting, RawTransport.LINGER)
                    .send(
                            Renderer.render(
                                    draft.withConnection(
                                            draft.connection().withTrust(trust).withTls(tls))),
                            Call.unwatched());
        }
    }

    /** One handshake with a server that asks for a certificate and tells what it saw. */
    private Exchange handshake(Connection.Protocol protocol, UnaryOperator<TlsOptions> options)
            throws Exception {
        boolean h2 = protocol == Connection.Protocol.HTTP_2;
        Peer.Script script =
                hand -> {
                    SSLSocket socket = (SSLSocket) hand.socket();
                    SSLParameters parameters = socket.getSSLParameters();
                    parameters.setApplicationProtocols(new String[] {h2 ? "h2" : "http/1.1"});
                    parameters.setWantClientAuth(true);
                    socket.setSSLParameters(parameters);
                    socket.startHandshake();
                    seen.complete(seen(socket));
                    if (!h2) {
                        hand.hearHead();
                        hand.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                    }
                };
        try (Peer peer =
                Peer.tls(Certificates.believing(certificates.valid("localhost")), script)) {
            Draft draft = Requests.draft("https://localhost:" + peer.port() + "/");
            Connection connection =
                    draft.connection()
                            .withProtocol(protocol)
                            .withTls(options.apply(draft.connection().tls()));
            Transport transport =
                    h2
                            ? new OkTransport(loopback(), certificates.trusting())
                            : new RawTransport(
                                    loopback(), certificates.trusting(), RawTransport.LINGER);
            return transport.send(
                    Renderer.render(draft.withConnection(connection)), Call.unwatched());
        }
    }

    private static Seen seen(SSLSocket socket) throws IOException {
        ExtendedSSLSession session = (ExtendedSSLSession) socket.getSession();
        List<X509Certificate> chain;
        try {
            chain =
                    Arrays.stream(session.getPeerCertificates())
                            .map(X509Certificate.class::cast)
                            .toList();
        } catch (SSLPeerUnverifiedException none) {
            chain = List.of();
        }
        return new Seen(
                session.getRequestedServerNames().stream()
                        .map(name -> new SNIHostName(name.getEncoded()).getAsciiName())
                        .findFirst()
                        .orElse(null),
                chain);
    }

    private static Resolver loopback() {
        return host -> List.of(InetAddress.getLoopbackAddress());
    }
}

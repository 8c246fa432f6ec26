package dev.foursight.wire.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Login;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Proxy;
import dev.foursight.http.Renderer;
import dev.foursight.http.Route;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Call;
import dev.foursight.wire.Peer;
import dev.foursight.wire.Requests;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Trusting;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class RawSocksTest {

    private static final Login LOGIN = new Login("me", "pass");

    private static final String OPEN = "050000010000000000" + "00";

    @Test
    void namesGoToTheProxy() throws Exception {
        Exchange exchange =
                talk(
                        Proxy.Kind.SOCKS5_NAMES,
                        null,
                        "050100 < 0500 > 05010003",
                        "0e6f726967696e2e696e76616c6964" + "0051",
                        OPEN);
        assertThat(exchange.status()).isEqualTo(204);
        assertThat(
                        exchange.events().stream()
                                .filter(event -> event.what() == What.PROXY_READ)
                                .map(event -> hex(event.content())))
                .containsExactly("0500", OPEN);
        assertThat(exchange.sent().latin1())
                .startsWith("GET / HTTP/1.1\r\nHost: origin.invalid:81");
    }

    @Test
    void addressesGoToTheProxy() throws Exception {
        Exchange exchange =
                talk(Proxy.Kind.SOCKS5, null, "050100 < 0500 > 05010001", "0a0000070051", OPEN);
        assertThat(exchange.status()).isEqualTo(204);
    }

    @Test
    void userAndPasswordAreGiven() throws Exception {
        Exchange exchange =
                talk(
                        Proxy.Kind.SOCKS5,
                        LOGIN,
                        "05020002 < 0502 > 01026d650470617373 < 0100 > 05010001",
                        "0a0000070051",
                        "05000003" + "0161" + "0000");
        assertThat(exchange.status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "01, proxy-gave-up",
        "02, proxy-forbids",
        "03, proxy-no-way",
        "04, proxy-no-way",
        "05, proxy-origin-refused",
        "06, proxy-no-way",
        "07, proxy-incapable",
        "08, proxy-incapable",
        "63, proxy-gave-up"
    })
    void theProxyRefuses(String reply, String kind) throws Exception {
        assertFailure(
                talk(
                        Proxy.Kind.SOCKS5,
                        null,
                        "050100 < 0500 > 05010001",
                        "0a0000070051",
                        "05" + reply + "00010000000000" + "00"),
                kind);
    }

    @ParameterizedTest
    @CsvSource({
        "05ff, proxy-login-wanted",
        "0502, proxy-not-socks",
        "0501, proxy-not-socks",
        "485454502f312e31, proxy-not-socks",
        "'', proxy-closed",
        "05, proxy-closed"
    })
    void theProxyDoesNotTakeTheGreeting(String answer, String kind) throws Exception {
        assertFailure(talk(Proxy.Kind.SOCKS5, null, "050100", "", answer), kind);
    }

    @ParameterizedTest
    @CsvSource({"0101, proxy-login-refused", "01ff, proxy-login-refused", "0500, proxy-not-socks"})
    void theProxyDoesNotTakeTheLogin(String answer, String kind) throws Exception {
        assertFailure(
                talk(Proxy.Kind.SOCKS5, LOGIN, "05020002 < 0502 > 01026d6504", "70617373", answer),
                kind);
    }

    @Test
    void theProxyTakesNobody() throws Exception {
        assertFailure(talk(Proxy.Kind.SOCKS5, LOGIN, "05020002", "", "05ff"), "proxy-login-wanted");
    }

    /**
     * One exchange through a proxy that follows a script.
     *
     * @param script what it hears, in hexadecimal; {@code <} what it says, {@code >} what it hears
     *     next
     * @param last the rest of what it hears
     * @param answer what it then says, before it plays the origin if that was a yes
     */
    private static Exchange talk(
            Proxy.Kind kind, Login login, String script, String last, String answer)
            throws Exception {
        try (Peer proxy =
                Peer.plain(hand -> {
                    boolean hears = true;
                    for (String word : (script + " " + last).trim().split(" ")) {
                        if (word.equals("<") || word.equals(">")) {
                            hears = word.equals(">");
                        } else if (hears) {
                            Bytes expected = bytes(word);
                            String heard = hand.hear(expected.length());
                            if (!heard.equals(expected.latin1())) {
                                hand.say("heard " + hex(Bytes.ofLatin1(heard)));
                                return;
                            }
                        } else {
                            hand.say(bytes(word));
                        }
                    }
                    hand.say(bytes(answer));
                    if (answer.startsWith("050000")) {
                        hand.hearHead();
                        hand.say("HTTP/1.1 204 No Content\r\n\r\n");
                    }
                })) {
            Draft draft = Requests.draft("http://origin.invalid:81/");
            Route route =
                    Route.DIRECT.withProxy(
                            new Proxy(kind, new Endpoint(false, "localhost", proxy.port()), login));
            Resolver resolver =
                    host ->
                            List.of(
                                    host.equals("localhost")
                                            ? InetAddress.getLoopbackAddress()
                                            : InetAddress.ofLiteral("10.0.0.7"));
            return new RawTransport(resolver, Trusting.platform(), RawTransport.LINGER)
                    .send(
                            Renderer.render(
                                    draft.withConnection(draft.connection().withRoute(route))),
                            Call.unwatched());
        }
    }

    private static Bytes bytes(String hex) {
        return Bytes.of(HexFormat.of().parseHex(hex));
    }

    private static String hex(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }

    private static void assertFailure(Exchange exchange, String kind) {
        RawFailuresTest.assertFailure(exchange, Kind.CONNECT_FAILED, kind, Phase.CONNECT);
        assertThat(exchange.outcome().failure().detail()).startsWith("The proxy localhost:");
    }
}

package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Login;
import dev.foursight.http.Proxy;
import dev.foursight.http.Proxy.Kind;
import dev.foursight.http.Route;
import dev.foursight.wire.Scenes.Scene;
import java.io.IOException;
import java.util.HexFormat;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Failures between client and proxy, each over real sockets. */
final class ProxyScenes {

    private static final Login LOGIN = new Login("me", "pass");

    private ProxyScenes() {}

    static void add(SequencedMap<String, Scene> all) {
        all.put(
                "proxy-refused connect",
                () -> through(Kind.SOCKS5_NAMES, null, Scenes.unusedPort()));
        all.put("proxy-not-http connect", () -> http("SSH-2.0-x\r\n"));
        all.put("proxy-closed connect", () -> http(""));
        all.put("proxy-timed-out connect", ProxyScenes::silent);
        all.put("proxy-not-socks connect", () -> socks(null, "48545450"));
        all.put("proxy-login-wanted connect", () -> socks(null, "05ff"));
        all.put("proxy-login-refused connect", () -> socks(LOGIN, "0502" + "0101"));
        all.put("proxy-gave-up connect", () -> refused("01"));
        all.put("proxy-forbids connect", () -> refused("02"));
        all.put("proxy-no-way connect", () -> refused("04"));
        all.put("proxy-origin-refused connect", () -> refused("05"));
        all.put("proxy-incapable connect", () -> refused("08"));
    }

    private static Exchange refused(String reply) throws IOException {
        return socks(null, "0500" + "05" + reply + "00010000000000" + "00");
    }

    /** All that the proxy says, which needs no listening between its parts. */
    private static Exchange socks(@Nullable Login login, String answers) throws IOException {
        try (Peer proxy =
                Peer.plain(hand -> {
                    hand.hear(3);
                    hand.say(Bytes.of(HexFormat.of().parseHex(answers)));
                    hand.hearAll();
                })) {
            return through(Kind.SOCKS5_NAMES, login, proxy.port());
        }
    }

    private static Exchange http(String answer) throws IOException {
        try (Peer proxy = Peer.plain(Peer.answer(answer))) {
            return through(Kind.HTTP, null, proxy.port());
        }
    }

    private static Exchange silent() throws IOException {
        try (Peer proxy = Peer.plain(Peer.Hand::hold)) {
            Draft draft = Requests.draft("https://origin.invalid/");
            return through(
                    draft.withConnection(Scenes.connectWithinShort(draft.connection())),
                    Kind.HTTP,
                    null,
                    proxy.port());
        }
    }

    private static Exchange through(Kind kind, @Nullable Login login, int port) {
        return through(Requests.draft("https://origin.invalid/"), kind, login, port);
    }

    private static Exchange through(Draft draft, Kind kind, @Nullable Login login, int port) {
        Route route =
                Route.DIRECT.withProxy(
                        new Proxy(kind, new Endpoint(false, "127.0.0.1", port), login));
        return Requests.send(draft.withConnection(draft.connection().withRoute(route)));
    }
}

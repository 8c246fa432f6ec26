package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Proxy;
import dev.foursight.http.ResponseScanner;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Asks an HTTP proxy for a tunnel (RFC 9110 §9.3.6). */
final class HttpTunnel {

    /** More than any proxy says before it opens or refuses. */
    private static final int HEAD_LIMIT = 1 << 16;

    private final Endpoint origin;
    private final Proxy proxy;

    HttpTunnel(Proxy proxy, Endpoint origin) {
        this.proxy = proxy;
        this.origin = origin;
    }

    /** What the proxy answers in place of a tunnel: an answer like any other. */
    record Refusal(Bytes asked, Bytes head) {}

    /** Null where the tunnel is open. */
    @Nullable Refusal open(ProxyTalk talk) throws IOException, WireFailure {
        Bytes asked = Bytes.ofUtf8(request());
        talk.say(asked);
        ResponseScanner scanner = new ResponseScanner("CONNECT");
        int length = 0;
        while (!scanner.hasFinalHead()) {
            scanner.accept(new byte[] {(byte) talk.hear()}, 0, 1);
            length++;
            if (scanner.fault() != null || length > HEAD_LIMIT) {
                throw new WireFailure(talk.failures().notHttp());
            }
        }
        return scanner.opensTunnel() ? null : new Refusal(asked, talk.takeHeard());
    }

    private String request() {
        String host = origin.host().contains(":") ? "[" + origin.host() + "]" : origin.host();
        String place = host + ":" + origin.port();
        String login =
                proxy.login() == null
                        ? ""
                        : "Proxy-Authorization: " + proxy.login().basic() + "\r\n";
        return "CONNECT "
                + place
                + " HTTP/1.1\r\nHost: "
                + place
                + "\r\nUser-Agent: foursight\r\n"
                + login
                + "\r\n";
    }
}

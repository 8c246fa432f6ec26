package dev.foursight.lab.vendor;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Problems;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.server.Request;

/**
 * A path that speaks WebSocket only: 426. Whoever upgrades gets one message and a close frame (RFC
 * 6455).
 */
final class Chat extends Mechanism {

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /** A text frame that says hello, and a close frame with status 1000. */
    private static final Bytes HELLO =
            Bytes.ofLatin1("\u0081\u000bHello, lab.\u0088\u0002\u0003\u00e8");

    private final Problems problems;

    Chat(Tools tools) {
        super(tools, "/426", "/chat");
        this.problems = tools.problems();
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario page = voice.scenario("426@ietf").natural("/chat");
        return List.of(
                page,
                voice.scenario("426@ietf", "trigger.426@ietf.version")
                        .natural("/chat")
                        .fields(
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "Sec-WebSocket-Version: 8",
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="),
                page.sloppy(new Fault.OmitField("Upgrade")),
                page.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Reply answer(Request request) {
        if (!field(request, "Upgrade").equalsIgnoreCase("websocket")) {
            return required("upgrade.websocket");
        }
        if (!field(request, "Sec-WebSocket-Version").equals("13")) {
            return required("upgrade.version").with("Sec-WebSocket-Version", "13");
        }
        String key = field(request, "Sec-WebSocket-Key");
        if (!key.matches("[A-Za-z0-9+/]{22}==")) {
            return problems.reply(400, "upgrade.key");
        }
        return Reply.empty(101)
                .reason("Switching Protocols")
                .with("Upgrade", "websocket")
                .with("Connection", "Upgrade")
                .with("Sec-WebSocket-Accept", accept(key))
                .with(HELLO);
    }

    private Reply required(String id) {
        return problems.reply(426, id).with("Upgrade", "websocket").with("Connection", "Upgrade");
    }

    private static String accept(String key) {
        try {
            byte[] text = (key + GUID).getBytes(StandardCharsets.US_ASCII);
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text);
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}

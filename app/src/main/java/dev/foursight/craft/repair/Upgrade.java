package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A request to change the protocol, whole: for WebSocket with its key and version. */
public final class Upgrade extends PlainCraft {

    /** Sixteen bytes that mean nothing, as the example of RFC 6455 §1.3 has them. */
    private static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";

    public Upgrade() {
        super(
                CraftFacts.of("upgrade", Group.REPAIR, "RFC 9110 §7.8")
                        .taking(Parameter.text("protocol", "text", "websocket")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String protocol = arguments.text("protocol");
        Draft asked = draft.with("Upgrade", protocol).with("Connection", "Upgrade");
        return protocol.equalsIgnoreCase("websocket")
                ? asked.with("Sec-WebSocket-Key", KEY).with("Sec-WebSocket-Version", "13")
                : asked;
    }
}

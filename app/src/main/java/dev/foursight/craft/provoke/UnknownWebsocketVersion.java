package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A WebSocket handshake in a version that does not exist. */
public final class UnknownWebsocketVersion extends PlainCraft {

    public UnknownWebsocketVersion() {
        super(
                CraftFacts.of("unknown-websocket-version", Group.HEADERS, "RFC 6455 §4.4")
                        .earning("426@ietf", "400@ietf")
                        .setting(Claim.UPGRADE)
                        .taking(Parameter.text("version", "text", "99")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Connection", "Upgrade")
                .with("Upgrade", "websocket")
                .with("Sec-WebSocket-Key", "Zm91cnNpZ2h0IGlzIDQwMA==")
                .with("Sec-WebSocket-Version", arguments.text("version"));
    }
}

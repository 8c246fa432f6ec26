package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A wish that the connection be closed. */
public final class ConnectionClose extends PlainCraft {

    public ConnectionClose() {
        super(CraftFacts.of("connection-close", Group.TIMING, "RFC 9112 §9.6"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Connection", "close");
    }
}

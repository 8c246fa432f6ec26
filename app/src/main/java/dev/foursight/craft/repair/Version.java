package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Another protocol version in the request line. */
public final class Version extends PlainCraft {

    public Version() {
        super(
                CraftFacts.of("version", Group.REPAIR, "RFC 9112 §2.3")
                        .taking(Parameter.text("version", "text", "HTTP/1.1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withVersion(arguments.text("version"));
    }
}

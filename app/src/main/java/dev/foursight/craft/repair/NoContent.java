package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Draft;

/** No content, and no field that tells of any. */
public final class NoContent extends PlainCraft {

    public NoContent() {
        super(CraftFacts.of("no-content", Group.REPAIR, "RFC 9110 §9.3.1"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.without("Content-Length")
                .without("Transfer-Encoding")
                .without("Content-Type")
                .without("Content-Encoding")
                .withBody(Body.NONE);
    }
}

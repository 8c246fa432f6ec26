package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Content that calls itself JSON and is none. */
public final class MalformedJson extends PlainCraft {

    public MalformedJson() {
        super(
                CraftFacts.of("malformed-json", Group.BODY, "RFC 8259 §2")
                        .earning("400@ietf", "422@ietf")
                        .setting(Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("content", "text", "{\"name\": "))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(draft, "application/json", arguments.text("content"));
    }
}

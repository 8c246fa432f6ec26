package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An Accept that the grammar does not allow. */
public final class MalformedAccept extends PlainCraft {

    public MalformedAccept() {
        super(
                CraftFacts.of("malformed-accept", Group.NEGOTIATION, "RFC 9110 §12.5.1")
                        .earning("400@ietf", "406@ietf")
                        .setting(Claim.ACCEPT)
                        .taking(Parameter.text("value", "text", "text/;q=x")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Accept", arguments.text("value"));
    }
}

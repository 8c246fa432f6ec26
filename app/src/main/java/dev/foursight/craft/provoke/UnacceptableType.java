package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An Accept that nothing fits. */
public final class UnacceptableType extends PlainCraft {

    public UnacceptableType() {
        super(
                CraftFacts.of("unacceptable-type", Group.NEGOTIATION, "RFC 9110 §12.5.1")
                        .earning("406@ietf")
                        .setting(Claim.ACCEPT)
                        .taking(Parameter.text("type", "media type", "application/x-nobody")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Accept", arguments.text("type"));
    }
}

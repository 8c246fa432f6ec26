package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A condition that holds and one of less weight that does not. */
public final class ContradictingConditions extends PlainCraft {

    public ContradictingConditions() {
        super(
                CraftFacts.of("contradicting-conditions", Group.CONDITIONS, "RFC 9110 §13.2.2")
                        .setting(Claim.CONDITION));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("If-Match", "*")
                .with("If-Unmodified-Since", "Mon, 01 Jan 1990 00:00:00 GMT");
    }
}

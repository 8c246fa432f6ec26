package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An expectation other than 100-continue. */
public final class UnknownExpectation extends PlainCraft {

    public UnknownExpectation() {
        super(
                CraftFacts.of("unknown-expectation", Group.HEADERS, "RFC 9110 §10.1.1")
                        .earning("417@ietf")
                        .setting(Claim.EXPECT)
                        .taking(Parameter.text("value", "text", "200-ok")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Expect", arguments.text("value"));
    }
}

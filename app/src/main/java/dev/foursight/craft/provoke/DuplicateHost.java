package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** Two Host lines. */
public final class DuplicateHost extends PlainCraft {

    public DuplicateHost() {
        super(
                CraftFacts.of("duplicate-host", Group.HOST, "RFC 9112 §3.2")
                        .earning("400@ietf")
                        .setting(Claim.HOST)
                        .taking(Parameter.text("second", "text", "other.invalid")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.without("Host")
                .plus(HeaderLine.of("Host", draft.endpoint().authority()))
                .plus(HeaderLine.of("Host", arguments.text("second")));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A path at which there is nothing. */
public final class UnknownPath extends PlainCraft {

    public UnknownPath() {
        super(
                CraftFacts.of("unknown-path", Group.TARGET, "RFC 9110 §15.5.5")
                        .earning("404@ietf", "410@ietf")
                        .setting(Claim.TARGET)
                        .taking(Parameter.text("path", "text", "/no-such-page-here")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(arguments.text("path"));
    }
}

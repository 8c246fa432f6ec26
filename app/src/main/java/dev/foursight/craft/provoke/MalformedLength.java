package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Content-Length that is no number. */
public final class MalformedLength extends PlainCraft {

    public MalformedLength() {
        super(
                CraftFacts.of("malformed-length", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING)
                        .taking(Parameter.text("value", "text", "abc")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Content-Length", arguments.text("value"));
    }
}

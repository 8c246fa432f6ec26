package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** If-Unmodified-Since with a date before the last change. */
public final class FalseIfUnmodifiedSince extends PlainCraft {

    public FalseIfUnmodifiedSince() {
        super(
                CraftFacts.of("false-if-unmodified-since", Group.CONDITIONS, "RFC 9110 §13.1.4")
                        .earning("412@ietf")
                        .setting(Claim.CONDITION)
                        .taking(Parameter.text("date", "text", "Mon, 01 Jan 1990 00:00:00 GMT")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("If-Unmodified-Since", arguments.text("date"));
    }
}

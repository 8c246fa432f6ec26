package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** If-Match with a version that is not there. */
public final class FalseIfMatch extends PlainCraft {

    public FalseIfMatch() {
        super(
                CraftFacts.of("false-if-match", Group.CONDITIONS, "RFC 9110 §13.1.1")
                        .earning("412@ietf")
                        .setting(Claim.CONDITION)
                        .taking(Parameter.text("etag", "text", "\"no-such-version\"")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("If-Match", arguments.text("etag"));
    }
}

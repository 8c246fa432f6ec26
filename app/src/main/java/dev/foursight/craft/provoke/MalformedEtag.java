package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** If-Match with an entity tag that is none. */
public final class MalformedEtag extends PlainCraft {

    public MalformedEtag() {
        super(
                CraftFacts.of("malformed-etag", Group.CONDITIONS, "RFC 9110 §8.8.3")
                        .earning("400@ietf", "412@ietf")
                        .setting(Claim.CONDITION)
                        .taking(Parameter.text("value", "text", "not-quoted")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("If-Match", arguments.text("value"));
    }
}

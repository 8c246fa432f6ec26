package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** If-Unmodified-Since with something that is no date. */
public final class MalformedConditionDate extends PlainCraft {

    public MalformedConditionDate() {
        super(
                CraftFacts.of("malformed-condition-date", Group.CONDITIONS, "RFC 9110 §13.1.4")
                        .setting(Claim.CONDITION)
                        .taking(Parameter.text("date", "text", "yesterday")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("If-Unmodified-Since", arguments.text("date"));
    }
}

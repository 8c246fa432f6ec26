package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** QUERY with content that does not say what it is. */
public final class QueryWithoutType extends PlainCraft {

    public QueryWithoutType() {
        super(
                CraftFacts.of("query-without-type", Group.BODY, "RFC 9110 §8.3")
                        .earning("400@ietf", "415@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT_TYPE));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.given(draft.withMethod("QUERY"), "select nothing").without("Content-Type");
    }
}

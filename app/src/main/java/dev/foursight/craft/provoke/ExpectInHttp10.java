package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An expectation in a version that has none. */
public final class ExpectInHttp10 extends PlainCraft {

    public ExpectInHttp10() {
        super(
                CraftFacts.of("expect-in-http10", Group.HEADERS, "RFC 9110 §10.1.1")
                        .setting(Claim.EXPECT, Claim.VERSION));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withVersion("HTTP/1.0").with("Expect", "100-continue");
    }
}

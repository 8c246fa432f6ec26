package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Content that is not compressed though it says so. */
public final class FalseGzip extends PlainCraft {

    public FalseGzip() {
        super(
                CraftFacts.of("false-gzip", Group.BODY, "RFC 9110 §8.4.1.3")
                        .earning("400@ietf", "415@ietf")
                        .setting(Claim.CONTENT_ENCODING)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.posted(draft, "this is not compressed", "text/plain")
                .with("Content-Encoding", "gzip");
    }
}

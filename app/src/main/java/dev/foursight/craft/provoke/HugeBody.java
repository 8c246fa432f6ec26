package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;

/** Content of a given size. */
public final class HugeBody extends PlainCraft {

    public HugeBody() {
        super(
                CraftFacts.of("huge-body", Group.BODY, "RFC 9110 §15.5.14")
                        .earning("413@ietf")
                        .setting(Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.count("bytes", "bytes", "2000k"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft posted = draft.method().equals("GET") ? draft.withMethod("POST") : draft;
        Bytes content = Bytes.ofLatin1("a".repeat(arguments.count("bytes", 0, 100_000_000)));
        return posted.withBody(new Body(content, posted.body().framing()))
                .with("Content-Type", "text/plain");
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;

/** Content where none has a meaning. */
public final class BodyOnGet extends PlainCraft {

    public BodyOnGet() {
        super(
                CraftFacts.of("body-on-get", Group.BODY, "RFC 9110 §9.3.1")
                        .earning("400@ietf")
                        .setting(Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("content", "text", "why not")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Bytes content = Bytes.ofUtf8(arguments.text("content"));
        return draft.withBody(new Body(content, draft.body().framing()))
                .with("Content-Type", "text/plain");
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Draft;

/** Chunked content that has a Content-Length too. */
public final class LengthAndChunked extends PlainCraft {

    public LengthAndChunked() {
        super(
                CraftFacts.of("length-and-chunked", Group.FRAMING, "RFC 9112 §6.1")
                        .earning("400@ietf")
                        .setting(Claim.FRAMING)
                        .taking(Parameter.text("length", "text", "4")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft given = Content.given(draft, "hello");
        return given.withBody(new Body(given.body().content(), Body.Framing.CHUNKED))
                .without("Transfer-Encoding")
                .with("Content-Length", arguments.text("length"))
                .with("Transfer-Encoding", "chunked");
    }
}

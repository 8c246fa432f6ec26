package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** The right Content-Length and no other framing. */
public final class RightLength extends PlainCraft {

    public RightLength() {
        super(CraftFacts.of("content-length", Group.REPAIR, "RFC 9112 §6.3"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft unframed = draft.without("Content-Length").without("Transfer-Encoding");
        Bytes content = draft.body().content();
        Draft plain = unframed.withBody(new Body(content, Body.Framing.UNTOLD));
        return content.isEmpty()
                ? plain
                : plain.plus(HeaderLine.of("Content-Length", String.valueOf(content.length())));
    }
}

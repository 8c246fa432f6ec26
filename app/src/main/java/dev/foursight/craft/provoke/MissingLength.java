package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;

/** A POST that does not say how long its content is. */
public final class MissingLength extends PlainCraft {

    public MissingLength() {
        super(
                CraftFacts.of("missing-length", Group.FRAMING, "RFC 9110 §15.5.12")
                        .earning("411@ietf")
                        .setting(Claim.FRAMING, Claim.CONTENT)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft posted = draft.method().equals("GET") ? draft.withMethod("POST") : draft;
        return posted.withBody(new Body(Bytes.EMPTY, Body.Framing.UNTOLD))
                .without("Content-Length")
                .without("Transfer-Encoding");
    }
}

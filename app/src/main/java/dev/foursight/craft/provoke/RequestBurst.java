package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Renderer;
import java.io.ByteArrayOutputStream;

/** Many requests at once on one connection. */
public final class RequestBurst extends PlainCraft {

    public RequestBurst() {
        super(
                CraftFacts.of("request-burst", Group.TIMING, "RFC 6585 §4")
                        .earning("429@ietf", "420@twitter", "403@ietf")
                        .setting(Claim.FURTHER_REQUESTS)
                        .taking(Parameter.count("requests", "requests", "20"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        byte[] one = Renderer.render(Draft.get(draft.url())).bytes().toArray();
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        for (int i = 1; i < arguments.count("requests", 1, 1_000); i++) {
            more.writeBytes(one);
        }
        Bytes after = Bytes.of(more.toByteArray());
        return draft.withDelivery(draft.delivery().withAfter(after));
    }
}

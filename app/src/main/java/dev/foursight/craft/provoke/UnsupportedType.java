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

/** Content of a media type that no server takes. */
public final class UnsupportedType extends PlainCraft {

    public UnsupportedType() {
        super(
                CraftFacts.of("unsupported-type", Group.BODY, "RFC 9110 §15.5.16")
                        .earning("415@ietf")
                        .setting(Claim.CONTENT_TYPE)
                        .taking(Parameter.text("type", "media type", "application/x-nobody"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft posted = draft.method().equals("GET") ? draft.withMethod("POST") : draft;
        Body body =
                draft.body().content().isEmpty()
                        ? new Body(Bytes.ofUtf8("content nobody can read"), draft.body().framing())
                        : draft.body();
        return posted.withBody(body).with("Content-Type", arguments.text("type"));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** MKCOL with content that would be ignored. */
public final class MkcolWithContent extends PlainCraft {

    public MkcolWithContent() {
        super(
                CraftFacts.of("mkcol-with-content", Group.BODY, "RFC 4918 §9.3")
                        .earning("415@ietf", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return Content.replaced(
                draft.withMethod("MKCOL"), "application/x-nobody", "content nobody can read");
    }
}

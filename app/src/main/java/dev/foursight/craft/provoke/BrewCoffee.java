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

/** The method of the coffee pot protocol. */
public final class BrewCoffee extends PlainCraft {

    public BrewCoffee() {
        super(
                CraftFacts.of("brew-coffee", Group.METHOD, "RFC 2324 §2.1.1")
                        .earning("418@rfc2324", "405@ietf")
                        .setting(Claim.METHOD, Claim.CONTENT, Claim.CONTENT_TYPE)
                        .taking(Parameter.text("additions", "text", "Cream"))
                        .risking(Hazard.WRITES));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod("BREW")
                .withBody(new Body(Bytes.ofUtf8("start"), draft.body().framing()))
                .with("Content-Type", "application/coffee-pot-command")
                .with("Accept-Additions", arguments.text("additions"));
    }
}

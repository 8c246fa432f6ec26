package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An offer to go on in a protocol that nobody speaks. */
public final class UnknownUpgrade extends PlainCraft {

    public UnknownUpgrade() {
        super(
                CraftFacts.of("unknown-upgrade", Group.HEADERS, "RFC 9110 §7.8")
                        .earning("426@ietf")
                        .setting(Claim.UPGRADE)
                        .taking(Parameter.text("protocol", "text", "nobody/1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Connection", "Upgrade").with("Upgrade", arguments.text("protocol"));
    }
}

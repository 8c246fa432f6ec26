package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** The name of a site that is not here. */
public final class MisdirectedHost extends PlainCraft {

    public MisdirectedHost() {
        super(
                CraftFacts.of("misdirected-host", Group.HOST, "RFC 9110 §7.4")
                        .earning("421@ietf", "404@ietf", "403@ietf", "444@nginx")
                        .setting(Claim.HOST)
                        .taking(Parameter.text("host", "text", "other.invalid")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Host", arguments.text("host"));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Host value that is no host. */
public final class MalformedHost extends PlainCraft {

    public MalformedHost() {
        super(
                CraftFacts.of("malformed-host", Group.HOST, "RFC 9112 §3.2")
                        .earning("400@ietf")
                        .setting(Claim.HOST)
                        .taking(Parameter.text("value", "text", "###")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Host", arguments.text("value"));
    }
}

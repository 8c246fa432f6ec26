package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A version that the grammar does not allow. */
public final class MalformedVersion extends PlainCraft {

    public MalformedVersion() {
        super(
                CraftFacts.of("malformed-version", Group.REQUEST_LINE, "RFC 9112 §2.3")
                        .earning("400@ietf")
                        .setting(Claim.VERSION)
                        .taking(Parameter.text("version", "text", "HTTP/one")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withVersion(arguments.text("version"));
    }
}

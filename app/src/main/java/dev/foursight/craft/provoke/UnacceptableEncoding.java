package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An Accept-Encoding that nothing fits. */
public final class UnacceptableEncoding extends PlainCraft {

    public UnacceptableEncoding() {
        super(
                CraftFacts.of("unacceptable-encoding", Group.NEGOTIATION, "RFC 9110 §12.5.3")
                        .earning("406@ietf")
                        .setting(Claim.ACCEPT_ENCODING)
                        .taking(Parameter.text("codings", "text", "identity;q=0")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Accept-Encoding", arguments.text("codings"));
    }
}

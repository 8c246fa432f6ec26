package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An Accept-Charset that nothing fits. */
public final class UnacceptableCharset extends PlainCraft {

    public UnacceptableCharset() {
        super(
                CraftFacts.of("unacceptable-charset", Group.NEGOTIATION, "RFC 9110 §12.5.2")
                        .earning("406@ietf")
                        .setting(Claim.ACCEPT_CHARSET)
                        .taking(Parameter.text("charset", "text", "x-nobody, *;q=0")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Accept-Charset", arguments.text("charset"));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** An Accept-Language that nothing fits. */
public final class UnacceptableLanguage extends PlainCraft {

    public UnacceptableLanguage() {
        super(
                CraftFacts.of("unacceptable-language", Group.NEGOTIATION, "RFC 9110 §12.5.4")
                        .earning("406@ietf")
                        .setting(Claim.ACCEPT_LANGUAGE)
                        .taking(Parameter.text("language", "text", "tlh, *;q=0")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Accept-Language", arguments.text("language"));
    }
}

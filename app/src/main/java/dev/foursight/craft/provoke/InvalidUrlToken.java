package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A token in the URL that is not valid. */
public final class InvalidUrlToken extends PlainCraft {

    public InvalidUrlToken() {
        super(
                CraftFacts.of("invalid-url-token", Group.AUTHENTICATION, "RFC 6750 §2.3")
                        .earning("498@esri", "401@ietf", "403@ietf")
                        .taking(Parameter.text("token", "text", "expired"))
                        .taking(Parameter.text("name", "text", "token")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String parameter = arguments.text("name") + "=" + arguments.text("token");
        return draft.withTarget(Query.plus(draft.target(), parameter));
    }
}

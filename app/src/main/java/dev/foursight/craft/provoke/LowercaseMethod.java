package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import java.util.Locale;

/** The method in lower case: methods are case-sensitive, so it is another one. */
public final class LowercaseMethod extends PlainCraft {

    public LowercaseMethod() {
        super(
                CraftFacts.of("lowercase-method", Group.METHOD, "RFC 9110 §9.1")
                        .earning("400@ietf", "405@ietf"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(draft.method().toLowerCase(Locale.ROOT));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Empty lines before the request line. */
public final class LeadingEmptyLine extends PlainCraft {

    public LeadingEmptyLine() {
        super(
                CraftFacts.of("leading-empty-line", Group.REQUEST_LINE, "RFC 9112 §2.2")
                        .earning("400@ietf")
                        .taking(Parameter.count("lines", "lines", "1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String lines = "\r\n".repeat(arguments.count("lines", 1, 10_000));
        return draft.withDelivery(draft.delivery().withBefore(lines));
    }
}

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Only the first few field lines. */
public final class FewerFields extends PlainCraft {

    public FewerFields() {
        super(
                CraftFacts.of("fewer-fields", Group.REPAIR, "RFC 9110 §5.4")
                        .taking(Parameter.count("fields", "fields", "50")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int fields = arguments.count("fields", 0, 100_000);
        return draft.headers().size() <= fields
                ? draft
                : draft.withHeaders(draft.headers().subList(0, fields));
    }
}

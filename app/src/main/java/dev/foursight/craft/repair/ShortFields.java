package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Only the field lines up to a given length. */
public final class ShortFields extends PlainCraft {

    public ShortFields() {
        super(
                CraftFacts.of("short-fields", Group.REPAIR, "RFC 9110 §5.4")
                        .taking(Parameter.count("bytes", "bytes", "1000")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int most = arguments.count("bytes", 1, 50_000_000);
        return draft.withHeaders(
                draft.headers().stream()
                        .filter(line -> line.name().length() + line.value().length() <= most)
                        .toList());
    }
}

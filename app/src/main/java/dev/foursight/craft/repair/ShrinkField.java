package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;

/** A field value cut to a given length. */
public final class ShrinkField extends PlainCraft {

    public ShrinkField() {
        super(
                CraftFacts.of("shrink-field", Group.REPAIR, "RFC 9110 §5.4")
                        .taking(Parameter.text("name", "field name", "Cookie"))
                        .taking(Parameter.count("to", "bytes", "4096")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String name = arguments.text("name");
        int bytes = arguments.count("to", 0, 50_000_000);
        return draft.mapHeaders(line ->
                line.isNamed(name) && line.value().length() > bytes
                        ? new HeaderLine(
                                line.name(),
                                line.separator(),
                                line.value().substring(0, bytes),
                                line.enabled())
                        : line);
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.List;

/** A blank between the request line and the first field. */
public final class SpaceBeforeFirstField extends PlainCraft {

    public SpaceBeforeFirstField() {
        super(
                CraftFacts.of("space-before-first-field", Group.HEADERS, "RFC 9112 §2.2")
                        .earning("400@ietf")
                        .taking(Parameter.text("line", "text", "X-First: 1")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        List<HeaderLine> lines = new ArrayList<>();
        lines.add(new HeaderLine(" " + arguments.text("line"), "", "", true));
        lines.addAll(AutomaticFields.of(draft));
        lines.addAll(draft.headers());
        return draft.withHeaders(lines);
    }
}

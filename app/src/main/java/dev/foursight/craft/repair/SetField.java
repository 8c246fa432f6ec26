package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;

/** One field line in place of all of that name. */
public final class SetField extends PlainCraft {

    public SetField() {
        super(
                CraftFacts.of("set-field", Group.REPAIR, "RFC 9110 §5.1")
                        .taking(Parameter.text("line", "field line", "Accept: */*")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String line = arguments.text("line");
        int colon = line.indexOf(':');
        if (colon <= 0) {
            throw new InvalidInput(
                    "“"
                            + line
                            + "” does not fit set-field: a field line has a name, a colon and a value, for example Accept: text/html.");
        }
        return draft.with(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}

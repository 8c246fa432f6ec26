package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import java.util.List;

/** One field line in place of all of that name. */
public final class SetField implements Craft {

    @Override
    public String id() {
        return "set-field";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("line", Parameter.Kind.TEXT, "field line", "Accept: */*"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9110 §5.1";
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

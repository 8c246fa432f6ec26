package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** One field set to a value. */
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
        return List.of(
                new Parameter("name", Parameter.Kind.TEXT, "field name", "Accept"),
                new Parameter("value", Parameter.Kind.TEXT, "text", "*/*"));
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
        return draft.with(arguments.text("name"), arguments.text("value"));
    }
}

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A field left out. */
public final class DropField implements Craft {

    @Override
    public String id() {
        return "drop-field";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("name", Parameter.Kind.TEXT, "field name", "Expect"));
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
        return draft.without(arguments.text("name"));
    }
}

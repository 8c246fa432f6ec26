package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A range inside the content. */
public final class SatisfiableRange implements Craft {

    @Override
    public String id() {
        return "range";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("range", Parameter.Kind.TEXT, "text", "0-99"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9110 §14.2";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", "bytes=" + arguments.text("range"));
    }
}

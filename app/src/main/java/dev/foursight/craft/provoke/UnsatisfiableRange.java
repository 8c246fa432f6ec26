package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A valid range that begins after the end of the content. */
public final class UnsatisfiableRange implements Craft {

    @Override
    public String id() {
        return "unsatisfiable-range";
    }

    @Override
    public Group group() {
        return Group.RANGE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("range", Parameter.Kind.TEXT, "text", "99999999-"));
    }

    @Override
    public List<String> earns() {
        return List.of("416@ietf");
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

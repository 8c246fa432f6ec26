package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A Range value that the grammar does not allow. */
public final class MalformedRange implements Craft {

    @Override
    public String id() {
        return "malformed-range";
    }

    @Override
    public Group group() {
        return Group.RANGE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("value", Parameter.Kind.TEXT, "text", "bytes=abc"));
    }

    @Override
    public List<String> earns() {
        return List.of("416@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9110 §14.1.1";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Range", arguments.text("value"));
    }
}

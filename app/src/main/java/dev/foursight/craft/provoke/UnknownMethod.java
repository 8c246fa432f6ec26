package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A method that is well formed and that no server knows. */
public final class UnknownMethod implements Craft {

    @Override
    public String id() {
        return "unknown-method";
    }

    @Override
    public Group group() {
        return Group.METHOD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("method", Parameter.Kind.TEXT, "text", "FOO"));
    }

    @Override
    public List<String> earns() {
        return List.of("405@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9110 §9.1";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(arguments.text("method"));
    }
}

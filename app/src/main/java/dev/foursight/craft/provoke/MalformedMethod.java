package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A method with a character that no token may hold. */
public final class MalformedMethod implements Craft {

    @Override
    public String id() {
        return "malformed-method";
    }

    @Override
    public Group group() {
        return Group.METHOD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("method", Parameter.Kind.TEXT, "text", "GE(T"));
    }

    @Override
    public List<String> earns() {
        return List.of("400@ietf");
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

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** Another method. */
public final class Method implements Craft {

    @Override
    public String id() {
        return "method";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("method", Parameter.Kind.TEXT, "text", "GET"));
    }

    @Override
    public List<String> earns() {
        return List.of();
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

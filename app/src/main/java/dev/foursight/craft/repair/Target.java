package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** Another request-target. */
public final class Target implements Craft {

    @Override
    public String id() {
        return "target";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("target", Parameter.Kind.TEXT, "text", "/"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9112 §3.2";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(arguments.text("target"));
    }
}

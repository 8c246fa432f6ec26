package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.List;

/** A blank between a field name and its colon. */
public final class SpaceBeforeColon implements Craft {

    @Override
    public String id() {
        return "space-before-colon";
    }

    @Override
    public Group group() {
        return Group.HEADERS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("name", Parameter.Kind.TEXT, "text", "X-Spaced"),
                new Parameter("value", Parameter.Kind.TEXT, "text", "1"));
    }

    @Override
    public List<String> earns() {
        return List.of("400@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9112 §5.1";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.plus(
                new HeaderLine(arguments.text("name"), " : ", arguments.text("value"), true));
    }
}

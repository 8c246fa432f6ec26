package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A Content-Length that is no number. */
public final class MalformedLength implements Craft {

    @Override
    public String id() {
        return "malformed-length";
    }

    @Override
    public Group group() {
        return Group.FRAMING;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("value", Parameter.Kind.TEXT, "text", "abc"));
    }

    @Override
    public List<String> earns() {
        return List.of("400@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9112 §6.3";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Content-Length", arguments.text("value"));
    }
}

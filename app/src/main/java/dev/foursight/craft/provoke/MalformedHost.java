package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A Host value that is no host. */
public final class MalformedHost implements Craft {

    @Override
    public String id() {
        return "malformed-host";
    }

    @Override
    public Group group() {
        return Group.HOST;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("value", Parameter.Kind.TEXT, "text", "###"));
    }

    @Override
    public List<String> earns() {
        return List.of("400@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9112 §3.2";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Host", arguments.text("value"));
    }
}

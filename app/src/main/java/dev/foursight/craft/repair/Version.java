package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** Another protocol version in the request line. */
public final class Version implements Craft {

    @Override
    public String id() {
        return "version";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("version", Parameter.Kind.TEXT, "text", "HTTP/1.1"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9112 §2.3";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withVersion(arguments.text("version"));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.http.Draft;
import java.util.List;

/** No Host field, which HTTP/1.1 demands. */
public final class MissingHost implements Craft {

    @Override
    public String id() {
        return "missing-host";
    }

    @Override
    public Group group() {
        return Group.HOST;
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
        return draft.without("Host");
    }
}

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.List;

/** Exactly one Host field, with the target’s authority. */
public final class RightHost implements Craft {

    @Override
    public String id() {
        return "host";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
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
        return draft.without("Host").plus(HeaderLine.of("Host", draft.endpoint().authority()));
    }
}

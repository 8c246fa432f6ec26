package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** Only the first few field lines. */
public final class FewerFields implements Craft {

    @Override
    public String id() {
        return "fewer-fields";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("fields", Parameter.Kind.COUNT, "fields", "50"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9110 §5.4";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int fields = arguments.count("fields", 0, 100_000);
        return draft.headers().size() <= fields
                ? draft
                : draft.withHeaders(draft.headers().subList(0, fields));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A target of a given length, made long by its query. */
public final class LongTarget implements Craft {

    @Override
    public String id() {
        return "long-target";
    }

    @Override
    public Group group() {
        return Group.TARGET;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("bytes", Parameter.Kind.COUNT, "bytes", "9000"));
    }

    @Override
    public List<String> earns() {
        return List.of("414@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9112 §3";
    }

    @Override
    public Hazard hazard() {
        return Hazard.LOADS;
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String target = draft.target();
        String glue = target.contains("?") ? "&x=" : "?x=";
        int missing = arguments.count("bytes", 1, 10_000_000) - target.length() - glue.length();
        return missing <= 0 ? draft : draft.withTarget(target + glue + "a".repeat(missing));
    }
}

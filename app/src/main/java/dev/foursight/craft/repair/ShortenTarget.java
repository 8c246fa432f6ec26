package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** A target cut to a given length. */
public final class ShortenTarget implements Craft {

    @Override
    public String id() {
        return "shorten-target";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("bytes", Parameter.Kind.COUNT, "bytes", "4096"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9112 §3";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int bytes = arguments.count("bytes", 1, 10_000_000);
        return draft.target().length() <= bytes
                ? draft
                : draft.withTarget(draft.target().substring(0, bytes));
    }
}

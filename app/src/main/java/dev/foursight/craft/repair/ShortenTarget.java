package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A target cut to a given length. */
public final class ShortenTarget extends PlainCraft {

    public ShortenTarget() {
        super(
                CraftFacts.of("shorten-target", Group.REPAIR, "RFC 9112 §3")
                        .taking(Parameter.count("bytes", "bytes", "4096")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int bytes = arguments.count("bytes", 1, 10_000_000);
        return draft.target().length() <= bytes
                ? draft
                : draft.withTarget(draft.target().substring(0, bytes));
    }
}

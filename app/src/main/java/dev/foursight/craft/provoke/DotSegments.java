package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A path that leads above the root. */
public final class DotSegments extends PlainCraft {

    public DotSegments() {
        super(
                CraftFacts.of("dot-segments", Group.TARGET, "RFC 3986 §5.2.4")
                        .earning("400@ietf", "403@ietf", "404@ietf")
                        .taking(Parameter.text("segments", "text", "/../..")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withTarget(arguments.text("segments") + draft.target());
    }
}

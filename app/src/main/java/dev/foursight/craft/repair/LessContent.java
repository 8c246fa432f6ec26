package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Body;
import dev.foursight.http.Draft;

/** Only the beginning of the content, with its right length. */
public final class LessContent extends PlainCraft {

    public LessContent() {
        super(
                CraftFacts.of("less-content", Group.REPAIR, "RFC 9110 §15.5.14")
                        .taking(Parameter.count("bytes", "bytes", "1000")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int bytes = arguments.count("bytes", 0, 50_000_000);
        Draft less =
                draft.withBody(new Body(draft.body().content().first(bytes), Body.Framing.UNTOLD));
        return new RightLength().apply(less, arguments);
    }
}

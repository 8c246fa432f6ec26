package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Another media type for the content. */
public final class ContentType extends PlainCraft {

    public ContentType() {
        super(
                CraftFacts.of("content-type", Group.REPAIR, "RFC 9110 §8.3")
                        .taking(Parameter.text("type", "media type", "application/json")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Content-Type", arguments.text("type"));
    }
}

package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** Another media type for the content. */
public final class ContentType implements Craft {

    @Override
    public String id() {
        return "content-type";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("type", Parameter.Kind.TEXT, "media type", "application/json"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9110 §8.3";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Content-Type", arguments.text("type"));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import java.util.List;

/** An expectation other than 100-continue. */
public final class UnknownExpectation implements Craft {

    @Override
    public String id() {
        return "unknown-expectation";
    }

    @Override
    public Group group() {
        return Group.HEADERS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("value", Parameter.Kind.TEXT, "text", "200-ok"));
    }

    @Override
    public List<String> earns() {
        return List.of("417@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9110 §10.1.1";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Expect", arguments.text("value"));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.List;

/** One field whose value has a given number of bytes. */
public final class HugeHeader implements Craft {

    @Override
    public String id() {
        return "huge-header";
    }

    @Override
    public Group group() {
        return Group.HEADERS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("bytes", Parameter.Kind.COUNT, "bytes", "16k"),
                new Parameter("name", Parameter.Kind.TEXT, "text", "X-Big"));
    }

    @Override
    public List<String> earns() {
        return List.of("431@ietf", "494@nginx", "400@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9110 §5.4";
    }

    @Override
    public Hazard hazard() {
        return Hazard.LOADS;
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int bytes = arguments.count("bytes", 1, 50_000_000);
        return draft.plus(HeaderLine.of(arguments.text("name"), "a".repeat(bytes)));
    }
}

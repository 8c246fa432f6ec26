package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.List;

/** More field lines than a server cares to read. */
public final class ManyHeaders implements Craft {

    @Override
    public String id() {
        return "many-headers";
    }

    @Override
    public Group group() {
        return Group.HEADERS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("fields", Parameter.Kind.COUNT, "fields", "1000"));
    }

    @Override
    public List<String> earns() {
        return List.of("431@ietf", "400@ietf");
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
        List<HeaderLine> lines = new ArrayList<>(draft.headers());
        int fields = arguments.count("fields", 1, 100_000);
        for (int i = 1; i <= fields; i++) {
            lines.add(HeaderLine.of("X-Many-" + i, "1"));
        }
        return draft.withHeaders(lines);
    }
}

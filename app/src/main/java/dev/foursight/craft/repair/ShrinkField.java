package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.craft.Parameter;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.List;

/** A field value cut to a given length. */
public final class ShrinkField implements Craft {

    @Override
    public String id() {
        return "shrink-field";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("name", Parameter.Kind.TEXT, "field name", "Cookie"),
                new Parameter("to", Parameter.Kind.COUNT, "bytes", "4096"));
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9110 §5.4";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String name = arguments.text("name");
        int bytes = arguments.count("to", 0, 50_000_000);
        return draft.mapHeaders(line ->
                line.isNamed(name) && line.value().length() > bytes
                        ? new HeaderLine(
                                line.name(),
                                line.separator(),
                                line.value().substring(0, bytes),
                                line.enabled())
                        : line);
    }
}

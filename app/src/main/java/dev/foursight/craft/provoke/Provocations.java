package dev.foursight.craft.provoke;

import dev.foursight.craft.Craft;
import java.util.List;

/** All crafts that break a request, in the palette's order. */
public final class Provocations {

    private Provocations() {}

    public static List<Craft> all() {
        return List.of(
                new UnknownMethod(),
                new MalformedMethod(),
                new LowercaseMethod(),
                new LongTarget(),
                new MissingHost(),
                new MalformedHost(),
                new SpaceBeforeColon(),
                new HugeHeader(),
                new ManyHeaders(),
                new UnknownExpectation(),
                new MalformedLength(),
                new UnsupportedType(),
                new UnsatisfiableRange(),
                new MalformedRange());
    }
}

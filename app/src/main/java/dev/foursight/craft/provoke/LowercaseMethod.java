package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.http.Draft;
import java.util.List;
import java.util.Locale;

/** The method in lower case: methods are case-sensitive, so it is another one. */
public final class LowercaseMethod implements Craft {

    @Override
    public String id() {
        return "lowercase-method";
    }

    @Override
    public Group group() {
        return Group.METHOD;
    }

    @Override
    public List<String> earns() {
        return List.of("400@ietf", "405@ietf");
    }

    @Override
    public String clause() {
        return "RFC 9110 §9.1";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withMethod(draft.method().toLowerCase(Locale.ROOT));
    }
}

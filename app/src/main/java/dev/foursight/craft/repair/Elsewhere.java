package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.TargetUrl;

/** The same request to another URL. */
public final class Elsewhere extends PlainCraft {

    public Elsewhere() {
        super(
                CraftFacts.of("url", Group.REPAIR, "RFC 9110 §4.2")
                        .taking(Parameter.text("url", "URL", "http://localhost/")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withUrl(TargetUrl.parse(arguments.text("url")));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** A Cookie field of a given size, as sites that never tidy up make it. */
public final class HugeCookie extends PlainCraft {

    public HugeCookie() {
        super(
                CraftFacts.of("huge-cookie", Group.HEADERS, "RFC 6585 §5")
                        .earning("431@ietf", "494@nginx", "494@kong", "400@ietf")
                        .setting(Claim.COOKIE)
                        .taking(Parameter.count("bytes", "bytes", "16k"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int bytes = arguments.count("bytes", 3, 50_000_000);
        return draft.with("Cookie", "c=" + "a".repeat(bytes - 2));
    }
}

package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** More ranges than a server cares to put together. */
public final class ManyRanges extends PlainCraft {

    public ManyRanges() {
        super(
                CraftFacts.of("many-ranges", Group.RANGE, "RFC 9110 §14.2")
                        .earning("416@ietf", "400@ietf")
                        .setting(Claim.RANGE)
                        .taking(Parameter.count("ranges", "ranges", "200"))
                        .risking(Hazard.LOADS));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int ranges = arguments.count("ranges", 1, 100_000);
        String list =
                IntStream.range(0, ranges)
                        .mapToObj(i -> 2 * i + "-" + 2 * i)
                        .collect(Collectors.joining(","));
        return draft.with("Range", "bytes=" + list);
    }
}

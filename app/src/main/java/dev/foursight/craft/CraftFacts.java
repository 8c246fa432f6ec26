package dev.foursight.craft;

import dev.foursight.craft.Craft.Group;
import java.util.ArrayList;
import java.util.List;

/** What is fixed about a craft; see {@link Craft} for each part. */
public record CraftFacts(
        String id,
        Group group,
        String clause,
        List<Parameter> parameters,
        List<String> earns,
        Hazard hazard) {

    public CraftFacts {
        parameters = List.copyOf(parameters);
        earns = List.copyOf(earns);
    }

    /** A harmless craft without parameters that earns nothing. */
    public static CraftFacts of(String id, Group group, String clause) {
        return new CraftFacts(id, group, clause, List.of(), List.of(), Hazard.HARMLESS);
    }

    /** The catalogue keys of the codes it should earn, the most fitting first. */
    public CraftFacts earning(String... keys) {
        return new CraftFacts(id, group, clause, parameters, List.of(keys), hazard);
    }

    /** One more parameter; the first one is the main one. */
    public CraftFacts taking(Parameter parameter) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new CraftFacts(id, group, clause, more, earns, hazard);
    }

    public CraftFacts risking(Hazard risk) {
        return new CraftFacts(id, group, clause, parameters, earns, risk);
    }
}

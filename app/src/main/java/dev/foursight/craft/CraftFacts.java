package dev.foursight.craft;

import dev.foursight.craft.Craft.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is fixed about a craft; see {@link Craft} for each part. */
public record CraftFacts(
        String id,
        Group group,
        String clause,
        List<Parameter> parameters,
        List<String> earns,
        Hazard hazard,
        Set<Claim> claims) {

    public CraftFacts {
        parameters = List.copyOf(parameters);
        earns = List.copyOf(earns);
        claims = Set.copyOf(claims);
    }

    /** A harmless craft without parameters that earns nothing. */
    public static CraftFacts of(String id, Group group, String clause) {
        return new CraftFacts(id, group, clause, List.of(), List.of(), Hazard.HARMLESS, Set.of());
    }

    /** The catalogue keys of the codes it should earn, the most fitting first. */
    public CraftFacts earning(String... keys) {
        return new CraftFacts(id, group, clause, parameters, List.of(keys), hazard, claims);
    }

    /** One more parameter; the first one is the main one. */
    public CraftFacts taking(Parameter parameter) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new CraftFacts(id, group, clause, more, earns, hazard, claims);
    }

    public CraftFacts risking(Hazard risk) {
        return new CraftFacts(id, group, clause, parameters, earns, risk, claims);
    }

    /** The parts of the request that it sets whatever stood there. */
    public CraftFacts setting(Claim... parts) {
        return new CraftFacts(id, group, clause, parameters, earns, hazard, Set.of(parts));
    }
}

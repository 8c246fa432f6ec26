package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the chips let through: within one group any chosen value will do, and every group with a
 * choice must agree.
 */
record Facets(Set<Facet> chosen) {

    static final Facets NONE = new Facets(Set.of());

    Facets {
        chosen = Set.copyOf(chosen);
    }

    /** A value and how many entries it would show, were it chosen. */
    record Count(Facet facet, int entries, boolean chosen) {}

    boolean lets(StatusEntry entry) {
        for (FacetGroup group : FacetGroup.values()) {
            if (!lets(group, entry)) {
                return false;
            }
        }
        return true;
    }

    Facets toggled(Facet facet) {
        List<Facet> other = new ArrayList<>(chosen);
        if (!other.remove(facet)) {
            other.add(facet);
        }
        return new Facets(Set.copyOf(other));
    }

    /**
     * Every value of a group that any of the entries has, the most frequent first; a value's count
     * obeys the choices in the other groups.
     */
    List<Count> counts(FacetGroup group, List<StatusEntry> all, List<StatusEntry> found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(entry -> counts.putIfAbsent(group.of(entry), 0));
        for (StatusEntry entry : found) {
            if (letsApartFrom(group, entry)) {
                counts.merge(group.of(entry), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> {
                    Facet facet = new Facet(group, entry.getKey());
                    return new Count(facet, entry.getValue(), chosen.contains(facet));
                })
                .sorted(Comparator.comparingInt(Count::entries).reversed())
                .toList();
    }

    private boolean letsApartFrom(FacetGroup exempt, StatusEntry entry) {
        for (FacetGroup group : FacetGroup.values()) {
            if (group != exempt && !lets(group, entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean lets(FacetGroup group, StatusEntry entry) {
        List<Facet> inGroup = chosen.stream().filter(facet -> facet.group() == group).toList();
        return inGroup.isEmpty()
                || inGroup.stream().anyMatch(facet -> facet.value().equals(group.of(entry)));
    }
}

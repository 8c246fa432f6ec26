package dev.foursight.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules by when they can speak, so that most of them need not be asked about an exchange. */
final class RuleIndex<R> {

    private final List<R> rules;
    private final Map<Integer, Group[]> byStatus = new HashMap<>();
    private final Group[] otherwise;
    private final Group[] unclean;

    RuleIndex(List<R> rules, Function<R, When> when) {
        this.rules = List.copyOf(rules);
        List<List<When.Case>> cases = rules.stream().map(rule -> when.apply(rule).cases()).toList();
        Set<Integer> codes = new TreeSet<>();
        cases.forEach(some -> some.forEach(one -> codes.addAll(one.codes())));
        unclean = groups(cases, one -> true);
        otherwise = groups(cases, one -> one.isFor(-1));
        for (int code : codes) {
            byStatus.put(code, groups(cases, one -> one.isFor(code)));
        }
    }

    private static Group[] groups(List<List<When.Case>> cases, Predicate<When.Case> wanted) {
        Map<When.Case, BitSet> places = new LinkedHashMap<>();
        for (int place = 0; place < cases.size(); place++) {
            for (When.Case one : cases.get(place)) {
                if (wanted.test(one)) {
                    places.computeIfAbsent(one.ofAnyStatus(), same -> new BitSet()).set(place);
                }
            }
        }
        return places.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toArray(Group[]::new);
    }

    /** The rules that may speak about an exchange with these signs, in their order. */
    List<R> of(Signs signs) {
        BitSet places = new BitSet(rules.size());
        for (Group group :
                signs.isUnclean() ? unclean : byStatus.getOrDefault(signs.status(), otherwise)) {
            if (group.when().holds(signs)) {
                places.or(group.places());
            }
        }
        List<R> found = new ArrayList<>();
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            found.add(rules.get(at));
        }
        return found;
    }

    /** Rules, by their places, that can all speak or none of them: many share a case. */
    private record Group(When.Case when, BitSet places) {}
}

package dev.foursight.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Rules by when they can speak, so that most of them need not be asked about an exchange. */
final class RuleIndex<R> {

    private final Map<Integer, List<Entry<R>>> byStatus = new HashMap<>();
    private final List<Entry<R>> otherwise;
    private final List<Entry<R>> unclean;

    RuleIndex(List<R> rules, Function<R, When> when) {
        List<Entry<R>> all = new ArrayList<>();
        Set<Integer> codes = new TreeSet<>();
        for (int place = 0; place < rules.size(); place++) {
            R rule = rules.get(place);
            for (When.Case one : when.apply(rule).cases()) {
                all.add(new Entry<>(place, rule, one));
                codes.addAll(one.codes());
            }
        }
        unclean = List.copyOf(all);
        otherwise = all.stream().filter(entry -> entry.when().codes().isEmpty()).toList();
        for (Integer code : codes) {
            byStatus.put(code, all.stream().filter(entry -> entry.isFor(code)).toList());
        }
    }

    /** The rules that may speak about an exchange with these signs, in their order. */
    List<R> of(Signs signs) {
        List<R> found = new ArrayList<>();
        int last = -1;
        List<Entry<R>> candidates =
                signs.isUnclean() ? unclean : byStatus.getOrDefault(signs.status(), otherwise);
        for (Entry<R> entry : candidates) {
            if (entry.place() != last && entry.when().holds(signs)) {
                last = entry.place();
                found.add(entry.rule());
            }
        }
        return found;
    }

    private record Entry<R>(int place, R rule, When.Case when) {

        boolean isFor(int code) {
            return when.codes().isEmpty() || when.codes().contains(code);
        }
    }
}

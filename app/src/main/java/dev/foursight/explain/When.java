package dev.foursight.explain;

import dev.foursight.http.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * In which exchanges a rule may have something to say, so that it is not asked about others. It may
 * hold where the rule is silent, and must hold wherever the rule speaks. A cause rule is asked
 * besides where a fingerprint names its cause.
 */
public final class When {

    /** The rule is asked about everything. */
    public static final When ALWAYS = of(new Case(Set.of(), 0, 0, 0));

    /** Only where a fingerprint names the cause. */
    public static final When NAMED = new When(List.of());

    private final List<Case> cases;

    private When(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    private static When of(Case one) {
        return new When(List.of(one));
    }

    /** The answer has one of these codes, or the exchange is {@link Trait#UNCLEAN}. */
    public static When status(int... codes) {
        return of(new Case(set(IntStream.of(codes)), 0, 0, 0));
    }

    /** The answer's code lies between these, or the exchange is {@link Trait#UNCLEAN}. */
    public static When statusFrom(int first, int last) {
        return of(new Case(set(IntStream.rangeClosed(first, last)), 0, 0, 0));
    }

    private static Set<Integer> set(IntStream codes) {
        Set<Integer> set = new TreeSet<>();
        codes.forEach(set::add);
        return set;
    }

    /** The exchange has all of these traits. */
    public static When has(Trait... traits) {
        return ALWAYS.and(traits);
    }

    /** The request has one of these fields. */
    public static When asked(String... names) {
        return ALWAYS.andAsked(names);
    }

    /** The answer has one of these fields. */
    public static When told(String... names) {
        return ALWAYS.andTold(names);
    }

    public When and(Trait... traits) {
        long all = 0;
        for (Trait trait : traits) {
            all |= trait.bit();
        }
        List<Case> narrowed = new ArrayList<>();
        for (Case it : cases) {
            narrowed.add(new Case(it.codes(), it.asked(), it.told(), it.traits() | all));
        }
        return new When(narrowed);
    }

    /** Takes the place of other fields of the request that were wanted. */
    public When andAsked(String... names) {
        List<Case> narrowed = new ArrayList<>();
        for (Case it : cases) {
            narrowed.add(new Case(it.codes(), Fields.marks(names), it.told(), it.traits()));
        }
        return new When(narrowed);
    }

    /** Takes the place of other fields of the answer that were wanted. */
    public When andTold(String... names) {
        List<Case> narrowed = new ArrayList<>();
        for (Case it : cases) {
            narrowed.add(new Case(it.codes(), it.asked(), Fields.marks(names), it.traits()));
        }
        return new When(narrowed);
    }

    public When or(When other) {
        List<Case> all = new ArrayList<>(cases);
        all.addAll(other.cases);
        return new When(all);
    }

    List<Case> cases() {
        return cases;
    }

    /**
     * One way to hold, all of it together.
     *
     * @param codes one of which the answer has; empty for any
     * @param asked of which marks the request's fields have one ({@link Fields#marks}); 0 for any
     * @param told of which marks the answer's fields have one; 0 for any
     * @param traits all of which the exchange has, a bit for each
     */
    record Case(Set<Integer> codes, long asked, long told, long traits) {

        boolean isFor(int code) {
            return codes.isEmpty() || codes.contains(code);
        }

        Case ofAnyStatus() {
            return new Case(Set.of(), asked, told, traits);
        }

        boolean holds(Signs signs) {
            return (traits & signs.traits()) == traits
                    && (asked == 0 || (asked & signs.asked()) != 0)
                    && (told == 0 || (told & signs.told()) != 0);
        }
    }
}

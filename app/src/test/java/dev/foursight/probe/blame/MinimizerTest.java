package dev.foursight.probe.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimizerTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Some of so many things are needed, in one of several combinations. */
    private static List<Set<Integer>> combinations(Random random, int size) {
        List<Set<Integer>> combinations = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Set<Integer> needed = new HashSet<>();
            for (int j = 0; j <= random.nextInt(4); j++) {
                needed.add(random.nextInt(size));
            }
            combinations.add(needed);
        }
        return combinations;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOfTheResultCanBeLeftOut(int seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(40);
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        List<Set<Integer>> combinations = combinations(random, size);
        Predicate<List<Integer>> test = some -> combinations.stream().anyMatch(some::containsAll);

        List<Integer> minimal = Minimizer.minimal(all, test);

        assertThat(test.test(minimal)).isTrue();
        assertThat(minimal).isSubsetOf(all).isSorted();
        for (Integer one : minimal) {
            List<Integer> fewer = minimal.stream().filter(it -> !it.equals(one)).toList();
            assertThat(test.test(fewer)).isFalse();
        }
    }
}

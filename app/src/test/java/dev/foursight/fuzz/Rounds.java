package dev.foursight.fuzz;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a check with one source of randomness after the other. A build always takes the same ones,
 * so that it fails for whoever broke something and nobody else; {@code -Dfuzz.rounds=N} takes N
 * times as many. What fails is named by its seed.
 */
final class Rounds {

    private Rounds() {}

    static void of(int rounds, Consumer<Random> check) {
        long more = Math.max(1, Long.getLong("fuzz.rounds", 1));
        for (long seed = 0; seed < rounds * more; seed++) {
            try {
                check.accept(new Random(seed));
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("with the seed " + seed, failure);
            }
        }
    }
}

package dev.foursight.probe.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Zeller and Hildebrandt's ddmin: makes a list that passes a test so small that no single element
 * can be left out of it.
 */
final class Minimizer {

    private Minimizer() {}

    /**
     * @param all passes the test, the empty list does not
     * @param test is asked for lists in the order of {@code all}; may be asked for one again
     */
    static <T> List<T> minimal(List<T> all, Predicate<List<T>> test) {
        List<T> current = all;
        int parts = 2;
        while (current.size() > 1) {
            List<List<T>> pieces = cut(current, parts);
            Optional<List<T>> piece = pieces.stream().filter(test).findFirst();
            Optional<List<T>> rest =
                    piece.isPresent()
                            ? Optional.empty()
                            : rests(pieces).stream().filter(test).findFirst();
            if (piece.isPresent()) {
                current = piece.get();
                parts = 2;
            } else if (rest.isPresent()) {
                current = rest.get();
                parts = Math.max(parts - 1, 2);
            } else if (parts == current.size()) {
                return current;
            } else {
                parts = Math.min(2 * parts, current.size());
            }
        }
        return current;
    }

    private static <T> List<List<T>> cut(List<T> list, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(i -> list.subList(i * list.size() / parts, (i + 1) * list.size() / parts))
                .toList();
    }

    /** For each piece all the others; of two pieces each is the rest of the other. */
    private static <T> List<List<T>> rests(List<List<T>> pieces) {
        List<List<T>> rests = new ArrayList<>();
        for (int left = 0; pieces.size() > 2 && left < pieces.size(); left++) {
            List<T> rest = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                rest.addAll(i == left ? List.of() : pieces.get(i));
            }
            rests.add(rest);
        }
        return rests;
    }
}

package dev.foursight.formats.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Folds a sequence into columns of about the same height. */
final class Columns {

    private Columns() {}

    /**
     * The items in at most so many groups, in order, so that the highest group is as low as it can
     * be.
     *
     * @param count at least 1
     */
    static <T> List<List<T>> fold(List<T> items, int count, ToDoubleFunction<T> height) {
        double limit = items.stream().mapToDouble(height).max().orElse(0);
        List<List<T>> groups = fill(items, limit, height);
        while (groups.size() > count) {
            limit++;
            groups = fill(items, limit, height);
        }
        return groups;
    }

    private static <T> List<List<T>> fill(List<T> items, double limit, ToDoubleFunction<T> height) {
        List<List<T>> groups = new ArrayList<>();
        double filled = 0;
        for (T item : items) {
            double more = height.applyAsDouble(item);
            if (groups.isEmpty() || filled + more > limit) {
                groups.add(new ArrayList<>());
                filled = 0;
            }
            groups.getLast().add(item);
            filled += more;
        }
        return groups;
    }
}

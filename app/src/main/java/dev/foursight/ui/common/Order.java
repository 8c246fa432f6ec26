package dev.foursight.ui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.ObservableList;

/** Changes the order of what a list shows. */
public final class Order {

    private Order() {}

    /** Lets an element change places with another; says whether there is one. */
    public static <T> boolean move(ObservableList<T> list, int index, int by) {
        int other = index + by;
        if (other < 0 || other >= list.size()) {
            return false;
        }
        List<T> moved = new ArrayList<>(list);
        Collections.swap(moved, index, other);
        list.setAll(moved);
        return true;
    }
}

package dev.foursight.boot;

import java.util.function.BooleanSupplier;

/**
 * One stop of the tour.
 *
 * @param picture the name of the picture taken there, empty for none
 * @param act what a person would press
 * @param there whether the screen shows what it should
 */
record TourStop(String picture, Runnable act, BooleanSupplier there) {

    /** A stop that is reached at once and not pictured. */
    TourStop(Runnable act) {
        this("", act, () -> true);
    }
}

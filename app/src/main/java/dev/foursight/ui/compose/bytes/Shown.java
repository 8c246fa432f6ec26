package dev.foursight.ui.compose.bytes;

import java.util.Arrays;

/** Bytes and acts as a text, and where in it each of them stands. */
public final class Shown {

    private final String text;
    private final int[] places;

    /**
     * @param places the character at which each unit begins, then the text's length; units that
     *     share a character share its place
     */
    Shown(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    public String text() {
        return text;
    }

    /** Where a unit begins. */
    public int characterOf(int unit) {
        return places[Math.clamp(unit, 0, places.length - 1)];
    }

    /** The first unit that does not begin before a character. */
    public int unitAt(int character) {
        int found = Arrays.binarySearch(places, character);
        int unit = found < 0 ? -found - 1 : found;
        while (unit > 0 && places[unit - 1] == character) {
            unit--;
        }
        return Math.min(unit, places.length - 1);
    }
}

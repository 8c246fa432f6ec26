package dev.foursight.craft;

/**
 * What a craft can be told.
 *
 * @param unit what a value is, for people: {@code bytes}, {@code fields}, {@code text} …
 * @param standard the value used where none is given
 */
public record Parameter(String name, Kind kind, String unit, String standard) {

    /** A parameter that is any text. */
    public static Parameter text(String name, String unit, String standard) {
        return new Parameter(name, Kind.TEXT, unit, standard);
    }

    /** A parameter that is a whole number. */
    public static Parameter count(String name, String unit, String standard) {
        return new Parameter(name, Kind.COUNT, unit, standard);
    }

    /** How a value is read. */
    public enum Kind {
        /** A whole number; {@code 16k} is 16 384. */
        COUNT,
        TEXT
    }
}

package dev.foursight.formats.connection;

import dev.foursight.http.InvalidInput;
import java.time.Duration;

/** Reads how long something may take: a number of seconds, down to milliseconds. */
public final class Seconds {

    private static final double LONGEST = 86_400;

    private Seconds() {}

    /**
     * @param says begins the sentence about a number that cannot be used
     * @throws InvalidInput if it is no number, less than a millisecond or more than a day
     */
    public static Duration parse(String text, String says, String example) {
        return of(number(text), says, example);
    }

    /**
     * @throws InvalidInput as above
     */
    public static Duration of(double seconds, String says, String example) {
        if (!(seconds >= 0.001 && seconds <= LONGEST)) {
            throw new InvalidInput(
                    says + " of seconds from 0.001 to 86400, for example " + example + ".");
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}

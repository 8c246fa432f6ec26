package dev.foursight.ui.compose;

import java.util.Locale;

/** Numbers for people: thin spaces between thousands, bytes and KB, milliseconds. */
public final class Sizes {

    private static final String THIN = "\u2009";

    private Sizes() {}

    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(",", THIN);
    }

    /** For example {@code 512 bytes} or {@code 19.5 KB (20 009 bytes)} with thin spaces. */
    public static String bytes(long count) {
        if (count < 1024) {
            return count == 1 ? "1 byte" : number(count) + " bytes";
        }
        String unit = count < 1024 * 1024 ? "KB" : "MB";
        double value = count < 1024 * 1024 ? count / 1024.0 : count / 1024.0 / 1024.0;
        return String.format(Locale.ROOT, "%.1f", value)
                + " "
                + unit
                + " ("
                + number(count)
                + " bytes)";
    }

    public static String ms(double value) {
        return value < 10
                ? String.format(Locale.ROOT, "%.1f ms", value)
                : number(Math.round(value)) + " ms";
    }

    /** A word that follows a number. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}

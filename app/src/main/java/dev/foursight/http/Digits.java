package dev.foursight.http;

/** Tells numbers in fields without a pattern, which costs more than what it reads. */
public final class Digits {

    private Digits() {}

    /** Whether a text is one digit or more, and nothing else (RFC 9110 §8.6). */
    public static boolean only(String text) {
        return only(text, Integer.MAX_VALUE);
    }

    /** Whether a text is at least one and at most so many digits. */
    public static boolean only(String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

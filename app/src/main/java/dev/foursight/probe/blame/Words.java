package dev.foursight.probe.blame;

/** Parts of titles. */
final class Words {

    private static final int MOST = 40;

    private Words() {}

    static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}

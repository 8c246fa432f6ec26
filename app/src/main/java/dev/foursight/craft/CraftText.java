package dev.foursight.craft;

/** A craft's words: a short title, and what it does and should earn. */
public record CraftText(String title, String about) {

    /** Reads {@code # Title}, an empty line, and the rest. */
    public static CraftText parse(String file) {
        String text = file.replace("\r", "").strip();
        int end = text.indexOf('\n');
        String title = (end < 0 ? text : text.substring(0, end)).replaceFirst("^#\\s*", "").strip();
        return new CraftText(title, end < 0 ? "" : text.substring(end).strip().replace('\n', ' '));
    }
}

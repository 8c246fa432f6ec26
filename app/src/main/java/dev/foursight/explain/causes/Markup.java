package dev.foursight.explain.causes;

/** A page without its markup, read in one pass as a browser would show it without style. */
final class Markup {

    /** Elements whose content is not shown. */
    private static final String[] UNSHOWN = {"style", "script", "title"};

    private Markup() {}

    /** The text that is left, runs of blanks as one. */
    static String without(String page) {
        return withoutTags(withoutUnshown(page)).strip();
    }

    /** A blank in place of each element whose content is not shown, where it has an end. */
    private static String withoutUnshown(String page) {
        StringBuilder shown = new StringBuilder(page.length());
        int kept = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
            int end = endOfUnshown(page, at);
            if (end < 0) {
                at++;
            } else {
                shown.append(page, kept, at).append(' ');
                kept = end;
                at = end;
            }
        }
        return kept == 0 ? page : shown.append(page, kept, page.length()).toString();
    }

    /** Where an element that begins there and is not shown is over; -1 where none is. */
    private static int endOfUnshown(String page, int at) {
        for (String name : UNSHOWN) {
            int behind = at + 1 + name.length();
            if (isAt(page, at + 1, name) && (behind == page.length() || !isOfWord(page, behind))) {
                return endOf(page, behind, name);
            }
        }
        return -1;
    }

    private static int endOf(String page, int from, String name) {
        for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 1)) {
            int end = at + 2 + name.length();
            if (isAt(page, at + 2, name) && end < page.length() && page.charAt(end) == '>') {
                return end + 1;
            }
        }
        return -1;
    }

    /** Whether a name in small letters stands there in whatever case. */
    private static boolean isAt(String page, int at, String name) {
        boolean same = at + name.length() <= page.length();
        for (int i = 0; same && i < name.length(); i++) {
            char c = page.charAt(at + i);
            same = c < 0x80 && (c | 0x20) == name.charAt(i);
        }
        return same;
    }

    private static boolean isOfWord(String page, int at) {
        return Grammar.isAlphanumeric(page.charAt(at)) || page.charAt(at) == '_';
    }

    /** A blank in place of each run of tags and blanks. */
    private static String withoutTags(String page) {
        StringBuilder shown = new StringBuilder(page.length());
        boolean blank = false;
        int at = 0;
        while (at < page.length()) {
            int end = endOfTag(page, at);
            boolean skipped = end > at || isBlank(page.charAt(at));
            if (skipped && !blank) {
                shown.append(' ');
            } else if (!skipped) {
                shown.append(page.charAt(at));
            }
            blank = skipped;
            at = Math.max(end, at + 1);
        }
        return shown.toString();
    }

    /** Behind the tag that begins there; where none begins, there. */
    private static int endOfTag(String page, int at) {
        if (page.charAt(at) != '<') {
            return at;
        }
        int end = at + 1;
        while (end < page.length() && page.charAt(end) != '<' && page.charAt(end) != '>') {
            end++;
        }
        return end < page.length() && page.charAt(end) == '>' ? end + 1 : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}

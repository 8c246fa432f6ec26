package dev.foursight.formats.content;

import java.util.Locale;
import java.util.Set;

/** XML or HTML as text, with a line for each element that holds others. Nothing is interpreted. */
final class PrettyMarkup {

    /** Elements of HTML that have no end. */
    private static final Set<String> EMPTY =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "source", "track", "wbr");

    /** Elements whose text is not to be touched. */
    private static final Set<String> RAW = Set.of("script", "style", "pre", "textarea");

    private final String text;
    private final Indented out;
    private int at;
    private boolean justOpened;

    PrettyMarkup(String text) {
        this.text = text;
        out = new Indented(text.length() + text.length() / 2);
    }

    String lines() {
        while (at < text.length()) {
            if (text.charAt(at) == '<') {
                tag();
            } else {
                words();
            }
        }
        return out.text();
    }

    private void tag() {
        int end = end();
        boolean closes = text.startsWith("</", at);
        boolean marks = text.startsWith("<!", at) || text.startsWith("<?", at);
        String name = closes || marks ? "" : name(end);
        if (closes) {
            out.shallower();
        }
        if (!(closes && justOpened)) {
            out.line();
        }
        copy(end);
        boolean opens =
                !closes
                        && !marks
                        && text.charAt(end - 1) == '>'
                        && text.charAt(end - 2) != '/'
                        && !EMPTY.contains(name);
        if (opens) {
            out.deeper();
        }
        justOpened = opens;
        if (opens && RAW.contains(name)) {
            copy(rawEnd(name));
        }
    }

    /** Text alone in its element stays on its line. */
    private void words() {
        int end = text.indexOf('<', at);
        end = end < 0 ? text.length() : end;
        int from = at;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            boolean alone = justOpened && text.startsWith("</", end);
            if (!alone) {
                out.line();
            }
            out.put(text, from, to);
            justOpened = alone;
        }
        at = end;
    }

    /** After the tag, comment or section that begins here. */
    private int end() {
        String closing =
                text.startsWith("<!--", at)
                        ? "-->"
                        : text.startsWith("<![CDATA[", at) ? "]]>" : ">";
        int end = text.indexOf(closing, at);
        return end < 0 ? text.length() : end + closing.length();
    }

    private String name(int end) {
        int to = at + 1;
        while (to < end && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(at + 1, Math.min(to, at + 20)).toLowerCase(Locale.ROOT);
    }

    private int rawEnd(String name) {
        int end = at;
        do {
            end = text.indexOf("</", end);
            if (end < 0) {
                return text.length();
            }
            end += 2;
        } while (!text.regionMatches(true, end, name, 0, name.length()));
        return end - 2;
    }

    private void copy(int end) {
        out.put(text, at, end);
        at = end;
    }
}

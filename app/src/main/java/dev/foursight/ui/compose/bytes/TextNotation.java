package dev.foursight.ui.compose.bytes;

import dev.foursight.formats.Utf8;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Bytes;
import dev.foursight.http.Verbatim;
import java.util.Optional;

/**
 * Bytes as the text they are: control characters as the pictures that Unicode has for them ({@code
 * ␍␊}), a no-break space as {@code ⍽}, what is no visible UTF-8 as {@code \xHH}. A line ends after
 * each LF; a line end that is typed stands for CR LF.
 */
public final class TextNotation implements Notation {

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x2421;
    private static final char OPEN_BOX = '\u237d';
    private static final int NO_BREAK_SPACE = 0xa0;

    @Override
    public Shown show(Verbatim units) {
        Bytes bytes = units.bytes();
        ShownBuilder out = new ShownBuilder(units);
        int at = 0;
        while (at < bytes.length()) {
            out.acts(at, "");
            at = character(bytes, at, out);
        }
        out.acts(at, "");
        return out.end();
    }

    private static int character(Bytes bytes, int at, ShownBuilder out) {
        int b = bytes.at(at);
        if (b < 0x20 || b == 0x7f) {
            out.bytes(1, String.valueOf((char) (b == 0x7f ? DELETE : PICTURES + b)));
            out.layout(b == '\n' ? "\n" : "");
            return at + 1;
        }
        if (b < 0x80) {
            out.bytes(1, b == '\\' && isEscape(bytes, at) ? "\\x5C" : String.valueOf((char) b));
            return at + 1;
        }
        String character = Utf8.characterAt(bytes, at, bytes.length());
        int length = Bytes.ofUtf8(character).length();
        if (character.isEmpty() || out.hasAct(at, at + length)) {
            out.bytes(1, "\\x%02X".formatted(b));
            return at + 1;
        }
        int point = character.codePointAt(0);
        if (point == NO_BREAK_SPACE) {
            out.bytes(length, String.valueOf(OPEN_BOX));
        } else if (isSign(point) || VisibleText.isUnseen(point)) {
            for (int i = 0; i < length; i++) {
                out.bytes(1, "\\x%02X".formatted(bytes.at(at + i)));
            }
        } else {
            out.bytes(length, character);
        }
        return at + length;
    }

    private static boolean isEscape(Bytes bytes, int at) {
        return at + 3 < bytes.length()
                && bytes.at(at + 1) == 'x'
                && isHex((char) bytes.at(at + 2))
                && isHex((char) bytes.at(at + 3));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    /** What this notation needs for itself. */
    private static boolean isSign(int point) {
        return (point >= PICTURES && point <= DELETE)
                || point == OPEN_BOX
                || point == ActToken.OPEN
                || point == ActToken.CLOSE;
    }

    @Override
    public Optional<Verbatim> read(String text) {
        UnitReader out = new UnitReader();
        int at = 0;
        while (at < text.length()) {
            int behindAct = text.charAt(at) == ActToken.OPEN ? out.act(text, at) : at;
            at = behindAct > at ? behindAct : read(text, at, out);
        }
        return Optional.of(out.end());
    }

    private static int read(String text, int at, UnitReader out) {
        int point = text.codePointAt(at);
        if (point == '\n') {
            if (at == 0 || text.charAt(at - 1) != PICTURES + '\n') {
                out.add('\r');
                out.add('\n');
            }
        } else if (point >= PICTURES && point < PICTURES + 0x20) {
            out.add(point - PICTURES);
        } else if (point == DELETE) {
            out.add(0x7f);
        } else if (point == OPEN_BOX) {
            out.add(Bytes.ofUtf8("\u00a0"));
        } else if (point == '\\' && isEscape(text, at)) {
            out.add(Integer.parseInt(text.substring(at + 2, at + 4), 16));
            return at + 4;
        } else {
            out.add(Bytes.ofUtf8(Character.toString(point)));
        }
        return at + Character.charCount(point);
    }

    private static boolean isEscape(String text, int at) {
        return at + 3 < text.length()
                && text.charAt(at + 1) == 'x'
                && isHex(text.charAt(at + 2))
                && isHex(text.charAt(at + 3));
    }
}

package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Verbatim;
import dev.foursight.ui.compose.Sizes;
import java.util.List;

/** What stands behind the caret, in words: its pictures of control characters are small. */
final class CaretWords {

    /** By their numbers, 0 to 32; RFC 20 section 5.2. */
    private static final List<String> NAMES =
            List.of(
                    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT",
                    "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB",
                    "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "space");

    private static final int DELETE = 0x7f;

    private CaretWords() {}

    /**
     * @param unit a byte or an act; the number of all for the end
     */
    static String at(Verbatim all, int unit) {
        int length = all.bytes().length();
        int offset = all.bytesBefore(unit);
        if (unit == all.units()) {
            return "After byte " + Sizes.number(length);
        }
        if (all.bytesBefore(unit + 1) == offset) {
            return "Before byte " + Sizes.number(offset + 1L) + " and what happens there";
        }
        int b = all.bytes().at(offset);
        String name = b < NAMES.size() ? ", " + NAMES.get(b) : b == DELETE ? ", DEL" : "";
        return "Byte %s of %s: %02X%s"
                .formatted(Sizes.number(offset + 1L), Sizes.number(length), b, name);
    }
}

package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;

/** Bytes as rows of offset, sixteen numbers and what of them is text. */
public final class Hex {

    private static final int ROW = 16;

    private Hex() {}

    /**
     * @param origin the offset of the first byte, for the first column
     */
    public static String dump(Bytes bytes, int origin) {
        StringBuilder out = new StringBuilder(bytes.length() * 5);
        for (int row = 0; row < bytes.length(); row += ROW) {
            out.append("%08x  ".formatted(origin + row));
            StringBuilder text = new StringBuilder(ROW);
            for (int i = row; i < row + ROW; i++) {
                if (i < bytes.length()) {
                    int b = bytes.at(i);
                    out.append(Character.forDigit(b >> 4, 16))
                            .append(Character.forDigit(b & 15, 16))
                            .append(' ');
                    text.append(b >= 0x20 && b < 0x7f ? (char) b : '·');
                } else {
                    out.append("   ");
                }
                if (i == row + ROW / 2 - 1) {
                    out.append(' ');
                }
            }
            out.append(' ').append(text).append('\n');
        }
        return out.toString();
    }
}

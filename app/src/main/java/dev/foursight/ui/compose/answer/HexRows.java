package dev.foursight.ui.compose.answer;

import dev.foursight.http.Bytes;
import dev.foursight.ui.compose.Hex;

/** Bytes in rows of sixteen numbers and what of them is text. */
record HexRows(Bytes bytes) implements Rows {

    private static final int ROW = 16;

    @Override
    public int count() {
        return Math.ceilDiv(bytes.length(), ROW);
    }

    @Override
    public String row(int index) {
        int from = index * ROW;
        Bytes row = bytes.slice(from, Math.min(from + ROW, bytes.length()));
        return Hex.dump(row, from).stripTrailing();
    }

    @Override
    public boolean endsLine(int index) {
        return true;
    }
}

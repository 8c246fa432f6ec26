package dev.foursight.ui.compose.answer;

/** Long text cut into rows that are made when they are looked at. Immutable. */
interface Rows {

    /** A place before a character of a row. */
    record Place(int row, int column) implements Comparable<Place> {

        static final Place START = new Place(0, 0);

        @Override
        public int compareTo(Place other) {
            return row != other.row
                    ? Integer.compare(row, other.row)
                    : Integer.compare(column, other.column);
        }
    }

    int count();

    /** What is shown of a row: harmless text without a line end. */
    String row(int index);

    /** Whether a line ends with the row; otherwise the next row goes on with it. */
    boolean endsLine(int index);

    /** What is shown between two places, rows of one line joined. */
    default String text(Place from, Place to) {
        StringBuilder text = new StringBuilder();
        for (int i = from.row(); i <= to.row() && i < count(); i++) {
            String row = row(i);
            int start = i == from.row() ? Math.min(from.column(), row.length()) : 0;
            int end = i == to.row() ? Math.min(to.column(), row.length()) : row.length();
            text.append(row, Math.min(start, end), end);
            if (i < to.row() && endsLine(i)) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** The place behind the last character. */
    default Place end() {
        return count() == 0 ? Place.START : new Place(count() - 1, row(count() - 1).length());
    }
}

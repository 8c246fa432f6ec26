package dev.foursight.ui.compose.answer;

import dev.foursight.ui.compose.SafeText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in rows of at most so many characters, broken at a blank where there is one near. */
final class TextRows implements Rows {

    /** Each row costs memory: a hostile answer is nothing but line ends. */
    private static final int MOST = 2_000_000;

    private static final int LOOK_BACK = 24;

    private final String text;

    /** Where each row begins; one more at the end of the last. */
    private final int[] starts;

    private final int count;
    private final int end;

    /** The part of the text that a search found. */
    record Match(Place from, Place to, int end) {}

    TextRows(String text, int columns) {
        this.text = text;
        int size = 0;
        int at = 0;
        for (; at < text.length() && size < MOST; at = next(at, columns)) {
            size++;
        }
        count = size;
        end = at;
        starts = new int[size + 1];
        at = 0;
        for (int i = 0; i < size; i++) {
            starts[i] = at;
            at = next(at, columns);
        }
        starts[size] = end;
    }

    /** Whether the text goes on behind the last row. */
    boolean isCut() {
        return end < text.length();
    }

    private int next(int from, int columns) {
        int limit = Math.min(from + columns, text.length());
        int lineEnd = from;
        while (lineEnd < limit && text.charAt(lineEnd) != '\n') {
            lineEnd++;
        }
        if (lineEnd < text.length() && text.charAt(lineEnd) == '\n') {
            return lineEnd + 1;
        }
        if (limit == text.length()) {
            return limit;
        }
        for (int at = limit; at > Math.max(from, limit - LOOK_BACK); at--) {
            if (text.charAt(at - 1) == ' ') {
                return at;
            }
        }
        return limit - from > 1 && Character.isHighSurrogate(text.charAt(limit - 1))
                ? limit - 1
                : limit;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public String row(int index) {
        int end = starts[index + 1];
        if (endsLine(index)) {
            end--;
            if (end > starts[index] && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return SafeText.lines(text.substring(starts[index], end));
    }

    @Override
    public boolean endsLine(int index) {
        return text.charAt(starts[index + 1] - 1) == '\n';
    }

    /** The next place of the words, upper or lower case, going on from the start at the end. */
    Optional<Match> find(String words, int from) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher =
                Pattern.compile(
                                Pattern.quote(words),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        return matcher.region(Math.min(from, end), end).find() || matcher.region(0, end).find()
                ? Optional.of(
                        new Match(place(matcher.start()), place(matcher.end()), matcher.end()))
                : Optional.empty();
    }

    private Place place(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int row = found >= 0 ? found : -found - 2;
        return new Place(row, SafeText.lines(text.substring(starts[row], offset)).length());
    }
}

package dev.foursight.ui.compose.bytes;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Which characters an edit really replaces: a line end goes with the LF it follows, and an act goes
 * whole unless what is left of it is an act again.
 */
public record EditRange(int start, int end) {

    private static final char LF = '\u240a';
    private static final char CR = '\u240d';

    /** Empty where the edit would break an act and is not to be done. */
    public static Optional<EditRange> of(String text, int from, int to, String typed) {
        int start = from;
        int end = to;
        if (isLayout(text, start) && end == start + 1) {
            start -= start > 1 && text.charAt(start - 2) == CR ? 2 : 1;
        } else if (isLayout(text, start)) {
            start++;
            end = Math.max(start, end);
        }
        if (start < end && isLayout(text, end)) {
            end++;
        }
        Matcher act = ActToken.ANY.matcher(text);
        while (act.find()) {
            boolean inside = act.start() < from && to < act.end();
            boolean touched = from < act.end() && to > act.start() && from < to;
            if (inside && isAct(act, from, to, typed)) {
                continue;
            }
            if (inside && from == to) {
                return Optional.empty();
            }
            if (touched) {
                start = Math.min(start, act.start());
                end = Math.max(end, act.end());
            }
        }
        return Optional.of(new EditRange(start, end));
    }

    /** Whether a line end stands here that stands for no byte, since LF is before it. */
    private static boolean isLayout(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == LF;
    }

    /** Where the line that a character is in ends, before the bytes that end it. */
    public static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        int to = end < 0 ? text.length() : end;
        if (end < 0 || to <= at || text.charAt(to - 1) != LF) {
            return to;
        }
        return to - (to - 1 > at && text.charAt(to - 2) == CR ? 2 : 1);
    }

    private static boolean isAct(Matcher act, int from, int to, String typed) {
        String token = act.group();
        String left =
                token.substring(0, from - act.start()) + typed + token.substring(to - act.start());
        return ActToken.ANY.matcher(left).matches() && ActToken.read(left).isPresent();
    }
}

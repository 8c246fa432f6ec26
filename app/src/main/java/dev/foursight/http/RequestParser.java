package dev.foursight.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a request back from its bytes. Never fails: what is not there is empty. */
public final class RequestParser {

    private static final Pattern VERSION = Pattern.compile("(?i)[A-Z0-9]+/.*");

    private final Bytes bytes;
    private final String text;
    private int position;

    private RequestParser(Bytes bytes) {
        this.bytes = bytes;
        this.text = bytes.latin1();
    }

    public static ParsedRequest parse(Bytes bytes) {
        return new RequestParser(bytes).parse();
    }

    private ParsedRequest parse() {
        skipEmptyLines();
        int lineFrom = position;
        String line = nextLine();
        int lineTo = lineFrom + line.length();
        List<FieldLine> lines = new ArrayList<>();
        boolean complete = false;
        while (position < text.length() && !complete) {
            int from = position;
            String field = nextLine();
            if (field.isEmpty()) {
                complete = true;
            } else if (isFolded(field) && !lines.isEmpty()) {
                lines.add(joined(lines.removeLast(), field, from));
            } else {
                lines.add(fieldLine(field, from));
            }
        }
        int first = firstBlank(line);
        int last = line.lastIndexOf(' ');
        boolean versioned = last >= first && first >= 0 && isVersion(line.substring(last + 1));
        String method = first < 0 ? line : line.substring(0, first);
        String version = versioned ? line.substring(last + 1) : "";
        String target =
                first < 0
                        ? ""
                        : line.substring(
                                first + 1, versioned ? Math.max(last, first + 1) : line.length());
        return new ParsedRequest(
                method,
                target,
                version,
                lineFrom,
                lineTo,
                new Fields(lines),
                position,
                complete,
                bytes.slice(position, bytes.length()));
    }

    /** Empty lines before the request line are to be ignored (RFC 9112 §2.2). */
    private void skipEmptyLines() {
        while (position < text.length()
                && (text.charAt(position) == '\r' || text.charAt(position) == '\n')) {
            position++;
        }
    }

    private String nextLine() {
        int end = text.indexOf('\n', position);
        int stop = end < 0 ? text.length() : end;
        int lineEnd = end > position && text.charAt(end - 1) == '\r' ? end - 1 : stop;
        String line = text.substring(position, lineEnd);
        position = end < 0 ? text.length() : end + 1;
        return line;
    }

    private static boolean isVersion(String word) {
        return word.equals("HTTP/1.1") || VERSION.matcher(word).matches();
    }

    private static int firstBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ' || line.charAt(i) == '\t') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFolded(String line) {
        return line.charAt(0) == ' ' || line.charAt(0) == '\t';
    }

    private FieldLine fieldLine(String line, int from) {
        int to = from + line.length();
        int colon = line.indexOf(':');
        if (colon < 0) {
            return new FieldLine(line, "", false, from, to);
        }
        String value = Bytes.textOf(line.substring(colon + 1)).strip();
        return new FieldLine(line.substring(0, colon), value, true, from, to);
    }

    private FieldLine joined(FieldLine before, String fold, int from) {
        return new FieldLine(
                before.name(),
                (before.value() + " " + fold.strip()).strip(),
                before.hasColon(),
                before.from(),
                from + fold.length());
    }
}

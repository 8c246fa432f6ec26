package dev.foursight.formats.recorded;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code curl --trace} and {@code --trace-ascii} write: blocks with an offset before
 * each line. The first has every byte as a number; the second shows unprintable bytes as dots and
 * leaves out line ends, which the offsets give away.
 */
final class CurlTrace {

    private static final Pattern HEADING =
            Pattern.compile("(=> Send|<= Recv) (SSL data|header|data), (\\d+) bytes .*");

    private static final Pattern ROW = Pattern.compile("([0-9a-f]{4,}): (.*)", Pattern.DOTALL);

    private static final Pattern HEX = Pattern.compile("((?:[0-9a-f]{2} ){1,16}) *.{0,16}");

    private final CurlTranscript transcript;
    private final StringBuilder block = new StringBuilder();
    private String heading = "";
    private long told;
    private boolean exact = true;

    CurlTrace(Consumer<Recorded> sink) {
        transcript = new CurlTranscript(sink);
    }

    void line(String line) {
        String text = CurlLine.of(line);
        Matcher next = HEADING.matcher(text);
        Matcher row = ROW.matcher(text);
        if (text.startsWith("== Info:")) {
            flush();
            transcript.note(text.substring("== Info:".length()).strip());
        } else if (next.matches()) {
            flush();
            heading = next.group(1) + " " + next.group(2);
            told = Long.parseLong(next.group(3));
        } else if (row.matches() && !heading.isEmpty()) {
            row(Integer.parseInt(row.group(1), 16), row.group(2));
        }
    }

    /** The number of exchanges in it. */
    int end() {
        flush();
        return transcript.end();
    }

    private void row(int offset, String text) {
        Matcher hex = HEX.matcher(text);
        if (hex.matches() && isWholeRow(hex.group(1))) {
            for (String number : hex.group(1).strip().split(" ", -1)) {
                block.append((char) Integer.parseInt(number, 16));
            }
            return;
        }
        exact = false;
        fill(offset);
        block.append(text);
    }

    /** Sixteen bytes, or as many as are left: else a text that looks like numbers. */
    private boolean isWholeRow(String numbers) {
        return numbers.length() / 3 == Math.min(16, told - block.length());
    }

    /** Left out between two rows of text are line ends and nothing else. */
    private void fill(int offset) {
        while (block.length() < offset && block.length() < told) {
            block.append("\r\n");
        }
    }

    private void flush() {
        if (!exact) {
            fill((int) Math.min(told, block.length() + 2L));
        }
        String bytes = block.toString();
        switch (heading) {
            case "=> Send header" -> transcript.sentHead(bytes);
            case "=> Send data" -> transcript.sentContent(bytes);
            case "<= Recv header" -> transcript.receivedHead(bytes);
            case "<= Recv data" -> transcript.receivedContent(bytes);
            default -> {}
        }
        if (!exact && !heading.isEmpty() && !heading.endsWith("SSL data")) {
            transcript.inexact();
        }
        block.setLength(0);
        heading = "";
        exact = true;
    }
}

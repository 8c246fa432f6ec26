package dev.foursight.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Everything that came over a connection until it ended.
 *
 * @param bytes one character a byte
 */
record Received(String bytes, boolean reset) {

    int status() {
        return bytes.isEmpty() ? 0 : Integer.parseInt(bytes.substring(9, 12));
    }

    /** Lines of the head after the status line. */
    List<String> lines() {
        return Arrays.stream(head().split("\r\n")).skip(1).toList();
    }

    String head() {
        int end = bytes.indexOf("\r\n\r\n");
        return end < 0 ? bytes : bytes.substring(0, end);
    }

    String content() {
        int end = bytes.indexOf("\r\n\r\n");
        return end < 0 ? "" : bytes.substring(end + 4);
    }

    /** The values of a field, joined; null if there is none. */
    String field(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        List<String> values =
                lines().stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                        .map(line -> line.substring(start.length()).strip())
                        .toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }
}

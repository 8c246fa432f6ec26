package dev.foursight.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the lab sent until it closed: status, field lines and everything after the empty line. */
record Answer(int status, List<String> lines, String content) {

    static Answer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        List<String> head = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
        String statusLine = head.removeFirst();
        return new Answer(
                Integer.parseInt(statusLine.substring(9, 12)), head, text.substring(end + 4));
    }

    /** The values of a field, joined; null if there is none. */
    String field(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        List<String> values =
                lines.stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                        .map(line -> line.substring(start.length()).strip())
                        .toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }
}

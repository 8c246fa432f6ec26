package dev.foursight.ui.lab;

import dev.foursight.formats.VisibleText;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Sent;
import dev.foursight.lab.ServerLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a log entry. The request is a client's text, so nothing in it is left unseen. */
final class LogWords {

    private static final int LONGEST = 160;
    private static final int LONGEST_LINE = 500;

    private final DateTimeFormatter time;

    LogWords(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone);
    }

    String time(LabEntry entry) {
        return time.format(entry.when());
    }

    static String request(LabEntry entry) {
        String line = VisibleText.shortened(entry.request().strip(), LONGEST);
        return line.isEmpty() ? "(no request line)" : line;
    }

    /** What went over the wire, and through which door if not the plain one. */
    static String sent(LabEntry entry) {
        Sent sent = entry.sent();
        String words = sent.words();
        String shown = words.isEmpty() ? "nothing" : words;
        return switch (entry.port()) {
            case PLAIN -> shown;
            case TLS -> shown + " · TLS";
            case PROXY -> shown + " · proxy";
        };
    }

    static String line(ServerLine line) {
        return VisibleText.shortened(line.line(), LONGEST_LINE);
    }

    /** All of it, as it is copied. */
    String text(LabEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(time(entry) + "  " + request(entry) + "  → " + sent(entry));
        entry.imitated().forEach(it -> lines.add("    " + it.product() + ": " + line(it)));
        return String.join("\n", lines);
    }
}

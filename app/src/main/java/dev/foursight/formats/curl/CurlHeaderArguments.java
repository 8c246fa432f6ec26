package dev.foursight.formats.curl;

import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to give curl's {@code -H}, so that it sends the lines of a draft and none of its own. */
final class CurlHeaderArguments {

    private final List<HeaderLine> lines;
    private final List<String> texts = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    CurlHeaderArguments(Draft draft, boolean content) {
        lines = new ArrayList<>(AutomaticFields.of(draft));
        draft.headers().stream().filter(HeaderLine::enabled).forEach(lines::add);
        host();
        lines.forEach(this::take);
        List<String> own = new ArrayList<>(List.of("Host", "User-Agent", "Accept"));
        if (content) {
            own.add("Content-Type");
            if (!chunked()) {
                own.add("Content-Length");
            }
        }
        own.stream().filter(name -> !has(name)).forEach(name -> texts.add(name + ":"));
    }

    List<String> texts() {
        return texts;
    }

    List<String> differences() {
        return differences;
    }

    boolean has(String name) {
        return lines.stream().anyMatch(line -> line.isNamed(name));
    }

    boolean chunked() {
        return lines.stream()
                .anyMatch(line ->
                        line.isNamed("Transfer-Encoding")
                                && line.value().toLowerCase(Locale.ROOT).contains("chunked"));
    }

    private void host() {
        List<HeaderLine> hosts = lines.stream().filter(line -> line.isNamed("Host")).toList();
        if (hosts.size() > 1) {
            differences.add("curl sends one Host line, not " + hosts.size() + ".");
        } else if (hosts.size() == 1 && lines.indexOf(hosts.getFirst()) > 0) {
            differences.add("curl sends Host before the other lines.");
        }
        hosts.stream()
                .filter(line -> !line.name().equals("Host"))
                .findFirst()
                .ifPresent(
                        line -> differences.add("curl writes “Host” for “" + line.name() + "”."));
    }

    private void take(HeaderLine line) {
        String text = line.name() + line.separator() + line.value();
        int colon = text.indexOf(':');
        String after = text.substring(colon + 1);
        if (colon <= 0) {
            cannot(text, colon < 0 ? "no colon" : "no name");
        } else if (text.startsWith("@")) {
            cannot(text, "an @ first, which means a file");
        } else if (text.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
            cannot(text.substring(0, colon), "a line end or NUL");
        } else if (text.length() > CurlWriter.LONGEST_ARGUMENT) {
            cannot(line.name(), "more bytes than an argument can have");
        } else if (after.isBlank()) {
            texts.add(text.substring(0, colon) + ";");
            if (!after.isEmpty()) {
                differences.add(
                        "curl sends no blank after “" + text.substring(0, colon + 1) + "”.");
            }
        } else {
            texts.add(text);
        }
    }

    private void cannot(String text, String why) {
        String name = text.length() > 30 ? text.substring(0, 29) + "…" : text;
        differences.add("curl cannot send the line “" + name + "”: it has " + why + ".");
    }
}

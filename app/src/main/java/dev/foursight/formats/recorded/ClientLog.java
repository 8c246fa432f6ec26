package dev.foursight.formats.recorded;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what HTTP clients of programs log into the lines that curl would print: the wire log of
 * Apache HttpClient, the interceptor of OkHttp, and what Python’s http.client prints.
 */
final class ClientLog {

    private static final Pattern WIRE =
            Pattern.compile(
                    "(?s).*http-outgoing-\\d+ (>>|<<) \"(.*?)(?:\\[\\\\r])?(?:\\[\\\\n])?\"\\s*");

    private static final Pattern OK =
            Pattern.compile(
                    "(?s)(.*?)(?:--> (?<method>[A-Z]+) (?<url>\\S+)(?: (?<version>h2|http/1\\.[01]))?(?: \\(.*\\))?"
                            + "|<-- (?<status>\\d{3})(?<reason>(?: \\S+)*?) (?<from>https?://\\S+) \\(\\d+ ?ms.*\\)|(?<end>(?:-->|<--) END.*))\\s*");

    private static final Pattern SEND = Pattern.compile("(?s)send: b'(.*)'\\s*");
    private static final Pattern REPLY =
            Pattern.compile("(?s)reply: '(HTTP/.*?)(?:\\\\r)?(?:\\\\n)?'\\s*");
    private static final Pattern HEADER = Pattern.compile("(?s)header: (.*?)\\s*");

    private static final Pattern FIELD = Pattern.compile("[!#-'*+.^_`|~\\w-]+: ?.*");

    private final Consumer<String> curl;
    private String prefix = "";
    private char side;
    private boolean head;

    /**
     * @param curl takes the lines
     */
    ClientLog(Consumer<String> curl) {
        this.curl = curl;
    }

    /** Whether a line is one of such a log and begins a request or an answer. */
    static boolean isOne(String line) {
        return WIRE.matcher(line).matches()
                || REPLY.matcher(line).matches()
                || SEND.matcher(line).matches()
                || (hasArrow(line) && OK.matcher(line).matches());
    }

    private static boolean hasArrow(String line) {
        return line.contains("--> ") || line.contains("<-- ");
    }

    void line(String line) {
        Matcher wire = WIRE.matcher(line);
        if (wire.matches()) {
            wire(wire.group(1).equals(">>") ? '>' : '<', wire.group(2));
            return;
        }
        Matcher send = SEND.matcher(line);
        Matcher reply = REPLY.matcher(line);
        Matcher header = HEADER.matcher(line);
        Matcher ok = OK.matcher(line);
        if (send.matches()) {
            for (String part : send.group(1).split("\\\\r\\\\n", -1)) {
                wire('>', part);
            }
        } else if (reply.matches()) {
            curl.accept("< " + reply.group(1));
            side = 'p';
        } else if (side == 'p' && header.matches()) {
            curl.accept("< " + header.group(1));
        } else if (hasArrow(line) && ok.matches()) {
            ok(ok);
        } else if (side != 0 && side != 'p') {
            inside(line.startsWith(prefix) ? line.substring(prefix.length()) : line);
        }
    }

    void end() {
        if (side == 'p') {
            curl.accept("<");
        }
    }

    private void wire(char to, String text) {
        if (text.startsWith("HTTP/") || side != to) {
            head = true;
            side = to;
        }
        curl.accept(head ? (to + " " + text).stripTrailing() : to == '>' ? "| " + text : text);
        head &= !text.isEmpty();
    }

    private void ok(Matcher line) {
        if (line.group("end") != null) {
            if (head) {
                curl.accept(String.valueOf(side));
            }
            side = 0;
            return;
        }
        prefix = line.group(1);
        head = true;
        if (line.group("method") != null) {
            side = '>';
            asked(line.group("method"), line.group("url"));
        } else {
            side = '<';
            curl.accept("< HTTP/1.1 " + line.group("status") + " " + line.group("reason").strip());
        }
    }

    /** The interceptor does not see what is added behind it, such as Host. */
    private void asked(String method, String url) {
        Optional<URI> uri = uri(url);
        String path = uri.map(URI::getRawPath).filter(it -> !it.isEmpty()).orElse("/");
        String query = uri.map(URI::getRawQuery).map(it -> "?" + it).orElse("");
        curl.accept("> " + method + " " + path + query + " HTTP/1.1");
        uri.map(URI::getRawAuthority).ifPresent(host -> curl.accept("> Host: " + host));
        curl.accept("> ...");
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private void inside(String text) {
        if (head && FIELD.matcher(text).matches()) {
            curl.accept(side + " " + text);
        } else if (head) {
            curl.accept(String.valueOf(side));
            head = false;
            if (!text.isBlank()) {
                inside(text);
            }
        } else {
            curl.accept(side == '>' ? "| " + text : text);
        }
    }
}

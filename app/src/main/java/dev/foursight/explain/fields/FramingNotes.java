package dev.foursight.explain.fields;

import dev.foursight.explain.causes.Spans;
import dev.foursight.http.Digits;
import dev.foursight.http.Ended;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields that say where the content ends and what becomes of the connection (RFC 9112). */
final class FramingNotes {

    private static final Pattern TIMEOUT =
            Pattern.compile("\\btimeout\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAX =
            Pattern.compile("\\bmax\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private FramingNotes() {}

    static List<Said> contentLength(Seen seen) {
        String told = seen.value();
        if (!Digits.only(told, 18)) {
            return List.of(Said.of("length-malformed"));
        }
        if (seen.fields().has("Transfer-Encoding")) {
            return List.of(Said.of("length-overridden"));
        }
        if (seen.method().equals("HEAD") || seen.status() == 304) {
            return List.of(Said.of("length-of-get").with("told", told));
        }
        long came = seen.response().contentBytes();
        String variant = seen.response().complete() ? "length-told" : "length-short";
        return List.of(
                Said.of(came == Long.parseLong(told) ? "length-kept" : variant)
                        .with("told", told)
                        .with("came", came));
    }

    static List<Said> transferEncoding(Seen seen) {
        String value = seen.value().toLowerCase(Locale.ROOT);
        if (!value.equals("chunked")) {
            return List.of(Said.of("transfer-coding").listing("codings", seen.members()));
        }
        if (seen.method().equals("HEAD")) {
            return List.of(Said.of("chunked"));
        }
        return List.of(
                Said.of("chunked"),
                Said.of(seen.response().complete() ? "chunked-whole" : "chunked-short"));
    }

    static List<Said> connection(Seen seen) {
        List<Said> said = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String option : seen.members()) {
            switch (option.toLowerCase(Locale.ROOT)) {
                case "close" -> {
                    said.add(Said.of("connection-close"));
                    ending(seen).ifPresent(said::add);
                }
                case "keep-alive" -> said.add(Said.of("connection-keep-alive"));
                case "upgrade" -> said.add(Said.of("connection-upgrade"));
                default -> others.add(option);
            }
        }
        if (!others.isEmpty()) {
            said.add(Said.of("connection-fields").listing("fields", others));
        }
        return said;
    }

    private static Optional<Said> ending(Seen seen) {
        return seen.exchange().ended() == Ended.CLOSED_BY_SERVER
                ? Optional.of(Said.of("connection-closed"))
                : Optional.empty();
    }

    static List<Said> keepAlive(Seen seen) {
        List<Said> said = new ArrayList<>();
        Matcher timeout = TIMEOUT.matcher(seen.value());
        if (timeout.find()) {
            said.add(
                    Said.of("keep-alive-timeout")
                            .with("span", Spans.words(Long.parseLong(timeout.group(1)))));
        }
        Matcher max = MAX.matcher(seen.value());
        if (max.find()) {
            said.add(Said.of("keep-alive-max").with("number", max.group(1)));
        }
        return said;
    }
}

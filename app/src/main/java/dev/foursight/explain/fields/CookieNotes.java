package dev.foursight.explain.fields;

import dev.foursight.explain.answer.HttpDates;
import dev.foursight.explain.causes.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Set-Cookie (RFC 6265 §4.1). The value is a secret more often than not, and is not repeated. */
final class CookieNotes {

    private static final int MOST_ATTRIBUTES = 20;

    private static final Pattern MAX_AGE =
            Pattern.compile(";\\s*max-age\\s*=", Pattern.CASE_INSENSITIVE);

    private CookieNotes() {}

    static List<Said> read(Seen seen) {
        String[] parts = seen.value().split(";", MOST_ATTRIBUTES);
        String name = parts[0].split("=", 2)[0].strip();
        if (name.isEmpty() || !parts[0].contains("=")) {
            return List.of(Said.of("cookie-malformed"));
        }
        List<Said> said = new ArrayList<>();
        said.add(Said.of("cookie").with("name", name));
        // Max-Age counts where both stand, in whatever order (RFC 6265 §4.1.2.2).
        boolean aged = MAX_AGE.matcher(seen.value()).find();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            String value = pair.length == 2 ? pair[1].strip() : "";
            switch (pair[0].strip().toLowerCase(Locale.ROOT)) {
                case "max-age" -> age(value, said);
                case "expires" -> {
                    if (!aged) {
                        expiry(seen, value, said);
                    }
                }
                case "domain" -> said.add(Said.of("cookie-domain").with("domain", value));
                case "path" -> said.add(Said.of("cookie-path").with("path", value));
                case "secure" -> said.add(Said.of("cookie-secure"));
                case "httponly" -> said.add(Said.of("cookie-http-only"));
                case "samesite" -> said.add(Said.of("cookie-same-site").with("value", value));
                default -> {
                    // What it means is between the server and its clients.
                }
            }
        }
        return said;
    }

    private static void age(String value, List<Said> said) {
        if (value.startsWith("-") || value.equals("0")) {
            said.add(Said.of("cookie-deleted"));
        } else {
            TimeNotes.seconds(value)
                    .ifPresent(age ->
                            said.add(Said.of("cookie-lives").with("span", Spans.words(age))));
        }
    }

    private static void expiry(Seen seen, String value, List<Said> said) {
        HttpDates.parse(value)
                .ifPresent(at ->
                        said.add(
                                seen.date().filter(date -> !at.isAfter(date)).isPresent()
                                        ? Said.of("cookie-deleted")
                                        : Said.of("cookie-until")
                                                .with("at", HttpDates.format(at))));
    }
}

package dev.foursight.explain.fields;

import dev.foursight.explain.causes.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields that tell browsers what to trust: Strict-Transport-Security, Access-Control-*. */
final class SecurityNotes {

    private static final Pattern MAX_AGE =
            Pattern.compile("\\bmax-age\\s*=\\s*\"?(\\d{1,10})", Pattern.CASE_INSENSITIVE);

    private SecurityNotes() {}

    static List<Said> transport(Seen seen) {
        if (seen.exchange().url().toLowerCase(Locale.ROOT).startsWith("http:")) {
            return List.of(Said.of("hsts-in-clear"));
        }
        Matcher age = MAX_AGE.matcher(seen.value());
        if (!age.find()) {
            return List.of(Said.of("hsts-malformed"));
        }
        long seconds = Long.parseLong(age.group(1));
        List<Said> said = new ArrayList<>();
        said.add(
                seconds == 0
                        ? Said.of("hsts-forget")
                        : Said.of("hsts").with("span", Spans.words(seconds)));
        if (seen.value().toLowerCase(Locale.ROOT).contains("includesubdomains")) {
            said.add(Said.of("hsts-subdomains"));
        }
        return said;
    }

    static List<Said> allowOrigin(Seen seen) {
        return List.of(
                seen.value().equals("*")
                        ? Said.of("cors-any")
                        : Said.of("cors").with("origin", seen.value()));
    }
}

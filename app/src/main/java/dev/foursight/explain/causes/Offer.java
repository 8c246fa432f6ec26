package dev.foursight.explain.causes;

import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a 406 says the resource has. */
final class Offer {

    /** What forms of a resource can differ in, as the Alternates field names it (RFC 2295 §8.3). */
    enum Kind {
        TYPE,
        LANGUAGE,
        ENCODING
    }

    private static final int LISTED = 20;

    private Offer() {}

    /** The distinct values in the Alternates field; empty if there is none. */
    static List<String> in(ParsedResponse response, Kind kind) {
        Pattern item =
                Pattern.compile(
                        "\\{" + kind.name().toLowerCase(Locale.ROOT) + " ([^{}\\s]{1,100})}",
                        Pattern.CASE_INSENSITIVE);
        return item.matcher(response.fields().combined("Alternates"))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(LISTED)
                .toList();
    }
}

package dev.foursight.ui.compose;

import dev.foursight.http.ParsedResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer told of the representation, for the next request's conditions.
 *
 * @param tag its entity tag; empty if none was told
 * @param modified when it was last changed; empty if that was not told
 * @param length its bytes; -1 where that was not told
 */
record LastAnswer(String tag, String modified, long length) {

    static final LastAnswer NONE = new LastAnswer("", "", -1);

    private static final Pattern COMPLETE = Pattern.compile("bytes\\s.*/(\\d{1,18})\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    static LastAnswer of(@Nullable ParsedResponse response) {
        return response == null
                ? NONE
                : new LastAnswer(
                        response.fields().value("ETag").orElse(""),
                        response.fields().value("Last-Modified").orElse(""),
                        length(response));
    }

    private static long length(ParsedResponse response) {
        Matcher complete = COMPLETE.matcher(response.fields().value("Content-Range").orElse(""));
        if (complete.matches()) {
            return Long.parseLong(complete.group(1));
        }
        String told = response.fields().value("Content-Length").orElse("");
        return response.status() == 200 && LENGTH.matcher(told).matches()
                ? Long.parseLong(told)
                : -1;
    }
}

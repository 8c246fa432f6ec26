package dev.foursight.lab.vendor;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Names and values as in {@code a=1&b=2}; of a name that comes twice the first counts. */
record Parameters(Map<String, String> values) {

    /** Bytes of a form read at most. */
    private static final int FORM = 8_192;

    static Parameters of(@Nullable String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : (text == null ? "" : text).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    static Parameters query(Request request) {
        return of(request.getHttpURI().getQuery());
    }

    /** Of the content, whatever its type. */
    static Parameters form(Request request) throws IOException {
        return of(text(request));
    }

    /** The beginning of the content. */
    static String text(Request request) throws IOException {
        byte[] content = Content.Source.asInputStream(request).readNBytes(FORM);
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The value, or nothing. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A number from 1 to a limit; 1 if it is anything else. */
    int count(String name, int most) {
        String value = get(name);
        int number = value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
        return number <= most ? number : 1;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}

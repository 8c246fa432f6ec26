package dev.foursight.formats;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a JSON Web Token says (RFC 7519), for reading; its signature is not checked. */
public final class JwtText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> TIMES = List.of("iat", "nbf", "exp");

    private JwtText() {}

    /**
     * Header and claims set out in lines, and the times in words; empty for any other token.
     *
     * @param now what has passed is measured by
     * @param zone in which times are told
     */
    public static Optional<String> of(String token, Instant now, ZoneId zone) {
        String[] parts = token.strip().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Optional<String> header = json(parts[0]);
        Optional<String> claims = json(parts[1]);
        if (header.isEmpty() || claims.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(header.get(), claims.get()));
        lines.addAll(times(claims.get(), now, zone));
        return Optional.of(String.join("\n", lines));
    }

    private static Optional<String> json(String part) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
            return text.startsWith("{") ? JsonDocument.pretty(text) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static List<String> times(String claims, Instant now, ZoneId zone) {
        List<String> times = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), claims)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isNumeric() && TIMES.contains(name)) {
                    time(name, parser.getDoubleValue(), now, zone).ifPresent(times::add);
                }
                parser.skipChildren();
            }
        } catch (JacksonException noNumber) {
            return times;
        }
        return times;
    }

    private static Optional<String> time(String name, double seconds, Instant now, ZoneId zone) {
        try {
            Instant moment = Instant.ofEpochSecond((long) seconds);
            boolean past = moment.isBefore(now);
            String what =
                    switch (name) {
                        case "exp" -> past ? "expired" : "expires";
                        case "nbf" -> past ? "valid since" : "not valid before";
                        default -> "issued";
                    };
            String shown =
                    DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss z", Locale.ENGLISH)
                            .format(moment.atZone(zone));
            return Optional.of(name + ": " + what + " " + shown);
        } catch (DateTimeException beyondAnyCalendar) {
            return Optional.empty();
        }
    }
}

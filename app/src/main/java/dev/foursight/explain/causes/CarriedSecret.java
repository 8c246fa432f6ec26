package dev.foursight.explain.causes;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a request that many services take for credentials although HTTP knows nothing of it.
 * The secret itself is never kept.
 *
 * @param place where it stands, as a sentence names it
 * @param sure whether it can hardly be anything else; a cookie can
 */
record CarriedSecret(String place, boolean sure, Optional<Evidence> evidence) {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:.*[-_])?(?:api[-_]?key|app[-_]?key|auth(?:entication)?[-_]?token|access[-_]?token"
                            + "|private[-_]?token|session[-_]?token|subscription[-_]?key|vault[-_]?token"
                            + "|job[-_]?token|api[-_]?token|auth|token|client[-_]?secret|password"
                            + "|signature|sig)");

    private static final Pattern PARAMETER =
            Pattern.compile("(?:^|[?&])([A-Za-z0-9_.-]{1,60})=[^&\\s]");

    /** Names that mean a key in a query and may mean anything in a field. */
    private static final List<String> OTHERS = List.of("key", "appid");

    private static final int READ = 2_000;

    static Optional<CarriedSecret> of(Reading reading) {
        return reading.request()
                .flatMap(request ->
                        field(request)
                                .or(() -> parameter(reading, request))
                                .or(() -> form(request))
                                .or(() -> cookie(request)));
    }

    private static boolean isSecret(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return !lower.equals("authorization")
                && !lower.startsWith("proxy-")
                && !lower.contains("csrf")
                && !lower.contains("xsrf")
                && NAME.matcher(lower).matches();
    }

    /** The name alone is shown: the value is a secret. */
    private static Evidence named(Evidence.Where where, FieldLine line) {
        Integer from = line.from() < 0 ? null : line.from();
        return new Evidence(
                where, from, from == null ? null : from + line.name().length(), line.name());
    }

    private static Optional<CarriedSecret> field(ParsedRequest request) {
        return request.fields().lines().stream()
                .filter(FieldLine::hasColon)
                .filter(line -> isSecret(line.name()) && !line.value().isBlank())
                .findFirst()
                .map(line ->
                        new CarriedSecret(
                                "the field " + Asked.shortened(line.name().strip()),
                                true,
                                Optional.of(named(Evidence.Where.SENT, line))));
    }

    private static Optional<CarriedSecret> parameter(Reading reading, ParsedRequest request) {
        int query = request.target().indexOf('?');
        return query < 0
                ? Optional.empty()
                : first(request.target().substring(query))
                        .map(name ->
                                new CarriedSecret(
                                        "the query’s parameter " + name,
                                        true,
                                        reading.requestLine()
                                                .map(line ->
                                                        new Evidence(
                                                                line.where(),
                                                                line.from(),
                                                                line.to(),
                                                                name))));
    }

    private static Optional<CarriedSecret> form(ParsedRequest request) {
        boolean form =
                request.fields()
                        .value("Content-Type")
                        .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                        .isPresent();
        int length = Math.min(READ, request.content().length());
        return !form
                ? Optional.empty()
                : first(request.content().slice(0, length).latin1())
                        .map(name ->
                                new CarriedSecret("the content’s " + name, true, Optional.empty()));
    }

    private static Optional<String> first(String parameters) {
        Matcher parameter =
                PARAMETER.matcher(parameters.substring(0, Math.min(READ, parameters.length())));
        while (parameter.find()) {
            if (isSecret(parameter.group(1)) || OTHERS.contains(parameter.group(1))) {
                return Optional.of(parameter.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<CarriedSecret> cookie(ParsedRequest request) {
        return request.fields()
                .first("Cookie")
                .filter(line -> !line.value().isBlank())
                .map(line ->
                        new CarriedSecret(
                                "a cookie", false, Optional.of(named(Evidence.Where.SENT, line))));
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.Challenge;
import dev.foursight.http.FieldLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an Authorization or Proxy-Authorization field holds. A password is never kept.
 *
 * @param user the name, where the scheme shows one, else empty
 * @param fault what is wrong with its form, as the name of a sentence's variant, or empty
 */
record Credentials(String scheme, String user, Optional<String> fault) {

    private static final List<String> DIGEST =
            List.of("username", "realm", "nonce", "uri", "response");

    /** A word of its own that is none of these may be the secret itself. */
    private static final Set<String> SCHEMES =
            Set.of(
                    "basic",
                    "bearer",
                    "digest",
                    "negotiate",
                    "ntlm",
                    "token",
                    "hoba",
                    "mutual",
                    "vapid",
                    "dpop",
                    "gnap",
                    "apikey",
                    "kerberos");

    static Credentials of(String value) {
        List<Challenge> read = Challenge.parse(value);
        if (read.isEmpty()) {
            return new Credentials("", "", Optional.of("empty"));
        }
        Challenge first = read.getFirst();
        String rest = value.strip().substring(first.scheme().length()).strip();
        if (rest.isEmpty() && !SCHEMES.contains(first.scheme().toLowerCase(Locale.ROOT))) {
            return new Credentials("", "", Optional.of("bare"));
        }
        return switch (first.scheme().toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(first, rest);
            case "digest" -> digest(first);
            case "bearer" -> new Credentials(first.scheme(), "", bearerFault(rest));
            default ->
                    new Credentials(
                            first.scheme(),
                            "",
                            rest.isEmpty() ? Optional.of("empty") : Optional.empty());
        };
    }

    /** RFC 7617 §2: base64 of name, colon, password. */
    private static Credentials basic(Challenge challenge, String rest) {
        if (rest.isEmpty()) {
            return new Credentials(challenge.scheme(), "", Optional.of("empty"));
        }
        try {
            String pair = Bytes.ofBase64(rest).text();
            int colon = pair.indexOf(':');
            return colon < 0
                    ? new Credentials(challenge.scheme(), "", Optional.of("no-colon"))
                    : new Credentials(
                            challenge.scheme(), pair.substring(0, colon), Optional.empty());
        } catch (IllegalArgumentException notBase64) {
            return new Credentials(challenge.scheme(), "", Optional.of("not-base64"));
        }
    }

    /** RFC 7616 §3.4: these fields are always there. */
    private static Credentials digest(Challenge challenge) {
        boolean whole = challenge.parameters().keySet().containsAll(DIGEST);
        return new Credentials(
                challenge.scheme(),
                challenge.parameter("username").orElse(""),
                whole ? Optional.empty() : Optional.of("digest"));
    }

    /** RFC 6750 §2.1: one token68. */
    private static Optional<String> bearerFault(String rest) {
        if (rest.isEmpty()) {
            return Optional.of("empty");
        }
        return rest.matches("[A-Za-z0-9._~+/-]+=*") ? Optional.empty() : Optional.of("bearer");
    }

    /** The craft that fills in credentials for the first offered scheme that it knows. */
    static Optional<CraftUse> craft(List<Challenge> offered, String field) {
        return offered.stream()
                .map(Challenge::scheme)
                .filter(scheme ->
                        scheme.equalsIgnoreCase("Basic") || scheme.equalsIgnoreCase("Bearer"))
                .findFirst()
                .map(scheme -> use(scheme, field));
    }

    /** What the craft does anyway need not be said. */
    private static CraftUse use(String scheme, String field) {
        Map<String, String> arguments = new HashMap<>();
        if (!scheme.equalsIgnoreCase("Basic")) {
            arguments.put("scheme", scheme);
        }
        if (!field.equals("Authorization")) {
            arguments.put("field", field);
        }
        return new CraftUse("credentials", arguments);
    }

    /** The line up to the scheme: the rest is secret. */
    Optional<Evidence> evidence(Reading reading, FieldLine line) {
        if (line.from() < 0) {
            return Optional.empty();
        }
        int shown = line.name().length() + 1;
        Bytes bytes = reading.exchange().sent();
        if (bytes == null) {
            return Optional.empty();
        }
        int at = bytes.slice(line.from(), line.to()).indexOf(scheme);
        int to = line.from() + (at < 0 || scheme.isEmpty() ? shown : at + scheme.length());
        return Optional.of(reading.sent(line.from(), to));
    }
}

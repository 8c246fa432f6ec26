package dev.foursight.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a certificate in DER, which tells it from every other.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Fingerprint(String sha256) {

    /** As tools print it: with or without colons, in any case, with or without its algorithm. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:sha-?256(?: fingerprint)?[=: ]+)?(?<digits>[0-9a-f]{2}(?::?[0-9a-f]{2}){31})",
                    Pattern.CASE_INSENSITIVE);

    /** Empty where the text is none. */
    public static Optional<Fingerprint> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(
                        new Fingerprint(
                                written.group("digits").replace(":", "").toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}

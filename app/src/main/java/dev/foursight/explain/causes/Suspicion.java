package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a request that rules about requests often refuse whoever asks.
 *
 * @param variant the name of the sentence that tells it
 * @param shown the part that is suspicious
 */
record Suspicion(String variant, Confidence confidence, String shown, Optional<Evidence> evidence) {

    private static final Pattern ATTACK =
            Pattern.compile(
                    "<\\s*(?:script|svg|iframe|img)\\b[^>]{0,200}>?|\\bunion\\s+(?:all\\s+)?select\\b"
                            + "|['\"]\\s*(?:or|and)\\s+['\"\\d]|;\\s*drop\\s+table\\b|\\$\\{jndi:|/etc/passwd"
                            + "|javascript:|\\bsleep\\s*\\(\\d|<\\?php",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN =
            Pattern.compile("/\\.(?!well-known(?:/|$)|\\.?(?:/|$))[^/]+");
    private static final Pattern SCANNER =
            Pattern.compile(
                    "scrapy|sqlmap|nikto|nmap|masscan|zgrab|headless", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOOL =
            Pattern.compile(
                    "python|libwww-perl|curl|wget|go-http-client|java/|okhttp|bot\\b|spider|crawl",
                    Pattern.CASE_INSENSITIVE);

    /** The strongest suspicion against a request; empty where nothing stands out. */
    static Optional<Suspicion> of(Reading reading) {
        return attack(reading)
                .or(() -> target(reading, "hidden-file", HIDDEN))
                .or(() -> aboveRoot(reading))
                .or(() -> referer(reading))
                .or(() -> agent(reading, SCANNER, Confidence.LIKELY))
                .or(() -> agent(reading, TOOL, Confidence.POSSIBLE));
    }

    /** Text in the target or the content that looks like an attack. */
    static Optional<Suspicion> attack(Reading reading) {
        return target(reading, "attack", ATTACK)
                .or(() ->
                        reading.request()
                                .flatMap(request -> {
                                    int length = Math.min(request.content().length(), 8_192);
                                    String content =
                                            decoded(request.content().slice(0, length).latin1());
                                    return found("attack", ATTACK, content)
                                            .map(it -> it.at(Optional.empty()));
                                }));
    }

    private static Optional<Suspicion> target(Reading reading, String variant, Pattern pattern) {
        return reading.request()
                .map(request -> variant.equals("attack") ? request.target() : request.path())
                .flatMap(target -> found(variant, pattern, decoded(target)))
                .map(it -> it.at(Asked.target(reading)));
    }

    private static Optional<Suspicion> found(String variant, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(
                        new Suspicion(
                                variant,
                                Confidence.LIKELY,
                                Asked.shortened(matcher.group()),
                                Optional.empty()))
                : Optional.empty();
    }

    private Suspicion at(Optional<Evidence> place) {
        return new Suspicion(variant, confidence, shown, place);
    }

    private static Optional<Suspicion> aboveRoot(Reading reading) {
        return reading.request()
                .filter(request -> decoded(request.path()).contains("/../"))
                .map(request ->
                        new Suspicion(
                                "above-root", Confidence.LIKELY, "..", Asked.target(reading)));
    }

    private static Optional<Suspicion> referer(Reading reading) {
        Optional<String> own = Asked.field(reading, "Host").map(FieldLine::value);
        return Asked.field(reading, "Referer")
                .filter(line -> own.isPresent() && !line.value().contains("//" + own.get()))
                .filter(line -> line.value().contains("//"))
                .map(line ->
                        new Suspicion(
                                "referer",
                                Confidence.LIKELY,
                                Asked.shortened(line.value()),
                                Optional.of(reading.sent(line))));
    }

    private static Optional<Suspicion> agent(
            Reading reading, Pattern pattern, Confidence confidence) {
        return Asked.field(reading, "User-Agent")
                .filter(line -> pattern.matcher(line.value()).find())
                .map(line ->
                        new Suspicion(
                                confidence == Confidence.POSSIBLE ? "agent-perhaps" : "agent",
                                confidence,
                                Asked.shortened(line.value()),
                                Optional.of(reading.sent(line))));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}

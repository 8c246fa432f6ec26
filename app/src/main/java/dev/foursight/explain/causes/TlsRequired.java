package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.PageWords;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The resource may be asked for over https only. */
final class TlsRequired extends Described implements LastResort {

    private static final PageWords WORDS =
            new PageWords(
                    "(?:https|ssl|tls)[^.<]{0,40}(?:is )?required|requires? (?:https|ssl|tls)|use https",
                    "require",
                    "use https");

    TlsRequired() {
        super("tls.required", "RFC 9110 §4.2.2");
    }

    @Override
    public When when() {
        return When.status(403, 426);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others) {
        return !reading.hasStatus(403, 426)
                        || reading.exchange().tls() != null
                        || !reading.exchange().url().toLowerCase(Locale.ROOT).startsWith("http://")
                ? Optional.empty()
                : reading.response()
                        .flatMap(response ->
                                examine(reading, response, LastResort.isExplained(others)));
    }

    private Optional<Diagnosis> examine(
            Reading reading, ParsedResponse response, boolean explained) {
        if (response.status() == 426) {
            return upgrade(reading, response);
        }
        boolean told = reading.signatureOf(id()).isPresent() || WORDS.areIn(reading.page(), 8_192);
        if (!told && (explained || isForProxy(reading) || Suspicion.of(reading).isPresent())) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(told ? Confidence.LIKELY : Confidence.POSSIBLE, told ? 60 : 20)
                        .as(told ? "told" : "")
                        .seen(told ? Told.words(reading) : Optional.empty())
                        .seen(reading.outcome("The request went over http, not https."))
                        .mend(CraftUse.of("scheme", "https"));
        return Optional.of(Asked.in(reading, found));
    }

    /** A proxy is asked for https by CONNECT. */
    private static boolean isForProxy(Reading reading) {
        return reading.request().filter(it -> !it.target().startsWith("/")).isPresent();
    }

    private static Optional<Diagnosis> upgrade(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Upgrade")
                .filter(line -> line.value().toUpperCase(Locale.ROOT).contains("TLS/"))
                .map(line ->
                        Asked.in(reading, Diagnosis.of(Confidence.CERTAIN, 80))
                                .as("upgrade")
                                .fact("upgrade", line.value())
                                .seen(reading.received(line))
                                .mend(CraftUse.of("scheme", "https")));
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The resource may be asked for over https only. */
final class TlsRequired extends Described implements LastResort {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?:https|ssl|tls)[^.<]{0,40}(?:is )?required|requires? (?:https|ssl|tls)|use https",
                    Pattern.CASE_INSENSITIVE);

    TlsRequired() {
        super("tls.required", "RFC 9110 §4.2.2");
    }

    @Override
    public When when() {
        return When.status(403, 426);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others) {
        return reading.exchange().tls() != null || Place.of(reading.exchange()).tls()
                ? Optional.empty()
                : reading.response()
                        .filter(response -> reading.hasStatus(403, 426))
                        .flatMap(response ->
                                examine(reading, response, LastResort.isExplained(others)));
    }

    private Optional<Diagnosis> examine(
            Reading reading, ParsedResponse response, boolean explained) {
        if (response.status() == 426) {
            return upgrade(reading, response);
        }
        int length = Math.min(response.content().length(), 8_192);
        boolean told =
                reading.signatureOf(id()).isPresent()
                        || WORDS.matcher(response.content().slice(0, length).latin1()).find();
        if (!told && (explained || isForProxy(reading) || Suspicion.of(reading).isPresent())) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(told ? Confidence.LIKELY : Confidence.POSSIBLE, told ? 60 : 20)
                        .as(told ? "told" : "")
                        .seen(told ? Told.words(response) : Optional.empty())
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

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A forward proxy was asked as if it were the origin server: its targets are whole URLs. */
final class TargetNotAbsolute extends Described implements LastResort {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?:missing|incorrect|no|without|invalid)\\b[^.<]{0,30}\\b(?:access protocol|url scheme|scheme)"
                            + "|absolute(?:-form)? (?:url|uri|target)[^.<]{0,30}\\brequired");

    TargetNotAbsolute() {
        super("target.not-absolute", "RFC 9112 §3.2.2");
    }

    @Override
    public When when() {
        return When.status(400);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others) {
        return reading.response()
                .filter(response -> reading.hasStatus(400) && says(response))
                .flatMap(response -> reading.request())
                .filter(request -> request.target().startsWith("/"))
                .map(request ->
                        found(
                                reading,
                                request.target(),
                                LastResort.isExplained(others)
                                        ? Confidence.POSSIBLE
                                        : Confidence.LIKELY));
    }

    private static boolean says(ParsedResponse response) {
        int length = Math.min(response.content().length(), 8_192);
        return WORDS.matcher(response.content().slice(0, length).latin1()).find();
    }

    private static Diagnosis found(Reading reading, String target, Confidence confidence) {
        String host = Asked.field(reading, "Host").map(line -> line.value().strip()).orElse("");
        Diagnosis found =
                Diagnosis.of(confidence, Stage.TARGET)
                        .seen(Asked.target(reading))
                        .seen(reading.statusLine())
                        .seen(reading.response().flatMap(Told::words));
        return Authority.isHost(host)
                ? found.mend(CraftUse.of("target", "http://" + host + target))
                : found;
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.PageWords;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.util.List;
import java.util.Optional;

/** A forward proxy was asked as if it were the origin server: its targets are whole URLs. */
final class TargetNotAbsolute extends Described implements LastResort {

    private static final PageWords WORDS =
            new PageWords(
                    "(?:missing|incorrect|no|without|invalid)\\b[^.<]{0,30}\\b(?:access protocol|url scheme|scheme)"
                            + "|absolute(?:-form)? (?:url|uri|target)[^.<]{0,30}\\brequired",
                    "access protocol",
                    "scheme",
                    "absolute");

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
                .filter(response -> reading.hasStatus(400) && WORDS.areIn(reading.page(), 8_192))
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

    private static Diagnosis found(Reading reading, String target, Confidence confidence) {
        String host = Asked.field(reading, "Host").map(line -> line.value().strip()).orElse("");
        Diagnosis found =
                Diagnosis.of(confidence, Stage.TARGET)
                        .seen(Asked.target(reading))
                        .seen(reading.statusLine())
                        .seen(Told.words(reading));
        return Authority.isHost(host)
                ? found.mend(CraftUse.of("target", "http://" + host + target))
                : found;
    }
}

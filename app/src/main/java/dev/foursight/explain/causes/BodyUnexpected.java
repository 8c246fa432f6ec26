package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Content in a request whose method gives it no meaning. */
final class BodyUnexpected extends RequestCause {

    private static final Set<String> WITHOUT = Set.of("GET", "HEAD", "DELETE", "CONNECT", "TRACE");

    BodyUnexpected() {
        super("body.unexpected", "RFC 9110 §9.3.1");
    }

    @Override
    public When when() {
        return When.asked("Content-Length", "Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        String method = sent.request().method();
        if (!WITHOUT.contains(method)) {
            return Optional.empty();
        }
        Framing framing = Framing.of(sent);
        if (framing.length().orElse(0) == 0 && !framing.isChunked()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.MEANING)
                        .fact("method", method)
                        .seen(sent.methodAt())
                        .seen(
                                sent.at(
                                        framing.lengths().isEmpty()
                                                ? framing.codingLines().getFirst()
                                                : framing.lengths().getFirst()))
                        .mend(CraftUse.of("no-content")));
    }

    /** Content is not forbidden there; only a server that closes shows that it distrusts it. */
    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        boolean closes =
                reading.response()
                        .map(response -> response.fields().combined("Connection"))
                        .filter(connection -> connection.toLowerCase(Locale.ROOT).contains("close"))
                        .isPresent();
        return super.examine(reading)
                .map(found ->
                        closes || found.confidence() == Confidence.CERTAIN
                                ? found
                                : found.with(Confidence.POSSIBLE));
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** An HTTP/1.1 request without a Host line. */
final class HostMissing extends RequestCause {

    HostMissing() {
        super("host.missing", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_HOST);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        boolean old = sent.request().version().equals("HTTP/1.0");
        if (!(sent.isHttp11() || old)
                || !sent.request().headComplete()
                || sent.request().fields().has("Host")) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.HOST)
                        .as(old ? "old" : "")
                        .fact("version", sent.request().version())
                        .seen(sent.at(sent.request().lineFrom(), sent.request().lineTo()))
                        .mend(CraftUse.of("host")));
    }

    /** HTTP/1.0 does not need the field, but many servers cannot choose a site without it. */
    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return super.examine(reading)
                .filter(found -> !found.variant().equals("old") || reading.hasStatus(400))
                .map(found ->
                        found.variant().equals("old") && found.confidence() == Confidence.LIKELY
                                ? found.with(Confidence.POSSIBLE)
                                : found);
    }
}

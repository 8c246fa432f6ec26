package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import java.util.Optional;

/** An HTTP/1.1 request without a Host line. */
final class HostMissing extends RequestCause {

    HostMissing() {
        super("host.missing", "RFC 9112 §3.2");
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        if (!sent.isHttp11()
                || !sent.request().headComplete()
                || sent.request().fields().has("Host")) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.HOST)
                        .fact("version", sent.request().version())
                        .seen(sent.at(sent.request().lineFrom(), sent.request().lineTo()))
                        .mend(CraftUse.of("host")));
    }
}

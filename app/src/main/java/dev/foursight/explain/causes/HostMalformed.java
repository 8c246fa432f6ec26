package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Optional;

/** The Host value is no host with an optional port (RFC 9110 §7.2, RFC 3986 §3.2). */
final class HostMalformed extends RequestCause {

    HostMalformed() {
        super("host.malformed", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_HOST);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        List<FieldLine> hosts = sent.request().fields().all("Host");
        if (hosts.size() != 1 || Authority.isHost(hosts.getFirst().value())) {
            return Optional.empty();
        }
        FieldLine host = hosts.getFirst();
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.HOST)
                        .as(host.value().isEmpty() ? "empty" : "")
                        .fact("value", Grammar.brief(host.value()))
                        .seen(sent.at(host))
                        .mend(CraftUse.of("host")));
    }
}

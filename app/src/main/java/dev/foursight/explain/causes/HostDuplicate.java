package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Optional;

/** More than one Host line. */
final class HostDuplicate extends RequestCause {

    HostDuplicate() {
        super("host.duplicate", "RFC 9112 §3.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_HOST);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        List<FieldLine> hosts = sent.request().fields().all("Host");
        if (hosts.size() < 2) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(Confidence.LIKELY, Stage.HOST)
                        .fact("count", hosts.size())
                        .mend(CraftUse.of("host"));
        for (FieldLine host : hosts.subList(0, 2)) {
            found = found.seen(sent.at(host));
        }
        return Optional.of(found);
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.util.Optional;

/** The TLS handshake named no server, and this server needs the name to choose a site. */
final class SniMissing implements CauseRule {

    @Override
    public String id() {
        return "tls.sni-missing";
    }

    @Override
    public String clause() {
        return "RFC 6066 §3";
    }

    @Override
    public When when() {
        return When.NAMED;
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return Told.by(reading, id(), 90)
                .map(found ->
                        Asked.field(reading, "Host")
                                .map(line -> line.value().strip().replaceFirst(":\\d*$", ""))
                                .filter(host -> host.matches("[A-Za-z0-9.-]{1,253}"))
                                .map(host -> found.mend(CraftUse.of("sni", host)))
                                .orElse(found))
                .map(found ->
                        reading.exchange().tls() == null
                                ? found
                                : found.seen(
                                        new Evidence(
                                                Where.TLS,
                                                null,
                                                null,
                                                "The handshake sent no server name.")));
    }
}

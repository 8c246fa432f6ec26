package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;

/** A rule about the request or its sender refuses it whoever asks. */
final class PolicyBlocked extends OnStatus {

    PolicyBlocked() {
        super("policy.blocked", "RFC 9110 §15.5.4", 403, 406);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Diagnosis> told = Told.by(reading, id(), 80);
        if (told.isPresent()) {
            return told.map(found -> Asked.in(reading, found));
        }
        if (response.status() == 403 && Asked.isTunnel(reading)) {
            return Optional.of(
                    Asked.in(reading, Diagnosis.of(Confidence.LIKELY, 60))
                            .as("tunnel")
                            .seen(reading.requestLine())
                            .seen(reading.statusLine()));
        }
        if (Asked.field(reading, "Authorization").isPresent()
                || RateLimited.used(response).isPresent()
                || Told.another(reading, id())) {
            return Optional.empty();
        }
        Optional<Suspicion> suspicion =
                response.status() == 403 ? Suspicion.of(reading) : Suspicion.attack(reading);
        if (suspicion.isPresent()) {
            return suspicion.map(it -> suspected(reading, it));
        }
        Optional<FieldLine> depth =
                Asked.field(reading, "Depth")
                        .filter(line -> line.value().equalsIgnoreCase("infinity"));
        if (response.status() == 403 && depth.isPresent()) {
            return Optional.of(
                    Asked.in(reading, Diagnosis.of(Confidence.LIKELY, 45))
                            .as("depth")
                            .seen(reading.sent(depth.get()))
                            .mend(CraftUse.of("set-field", "Depth: 1"))
                            .seen(reading.statusLine()));
        }
        boolean odd = Set.of("POST", "PUT", "PATCH", "DELETE").contains(Asked.method(reading));
        return response.status() == 403 && odd
                ? Optional.of(
                        Asked.in(reading, Diagnosis.of(Confidence.POSSIBLE, 30))
                                .as("method")
                                .seen(reading.requestLine()))
                : Optional.empty();
    }

    private static Diagnosis suspected(Reading reading, Suspicion suspicion) {
        Diagnosis found =
                Diagnosis.of(suspicion.confidence(), 45)
                        .as(suspicion.variant())
                        .fact("shown", suspicion.shown())
                        .seen(suspicion.evidence())
                        .seen(reading.statusLine());
        return suspicion.variant().equals("referer")
                ? found.mend(CraftUse.of("drop-field", "Referer"))
                : found;
    }
}

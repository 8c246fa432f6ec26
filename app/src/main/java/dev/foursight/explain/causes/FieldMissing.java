package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedRequest;
import java.util.Map;
import java.util.Optional;

/** A method came without the field that it cannot do without. */
final class FieldMissing extends Described {

    /** RFC 4918 §9.8.3, §9.9 and §9.11. */
    private static final Map<String, String> NEEDED =
            Map.of("COPY", "Destination", "MOVE", "Destination", "UNLOCK", "Lock-Token");

    FieldMissing() {
        super("header.field-missing", "RFC 4918 §10");
    }

    @Override
    public When when() {
        return When.status(400).and(Trait.RARE_METHOD);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return reading.request()
                .filter(request -> reading.hasStatus(400) && request.fields().whole())
                .flatMap(request ->
                        Optional.ofNullable(NEEDED.get(request.method()))
                                .filter(name -> !request.fields().has(name))
                                .map(name -> found(reading, request, name)));
    }

    private static Diagnosis found(Reading reading, ParsedRequest request, String name) {
        Diagnosis found =
                Asked.in(reading, Diagnosis.of(Confidence.LIKELY, Stage.MEANING))
                        .as(name.equals("Destination") ? "destination" : "lock-token")
                        .seen(reading.requestLine())
                        .seen(reading.statusLine());
        return name.equals("Destination") && request.target().startsWith("/")
                ? found.mend(
                        CraftUse.of(
                                "set-field",
                                "Destination: " + request.path().replaceFirst("/$", "") + ".copy"))
                : found;
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Optional;

/** The server wants the request to be conditional. */
final class PreconditionRequired extends Described {

    PreconditionRequired() {
        super("precondition.required", "RFC 6585 §3");
    }

    @Override
    public When when() {
        return When.status(428);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        if (!reading.hasStatus(428)) {
            return Optional.empty();
        }
        List<FieldLine> conditions = reading.request().map(Conditions::of).orElse(List.of());
        boolean sure = reading.request().isPresent() && conditions.isEmpty();
        Optional<FieldLine> tag =
                reading.response().flatMap(response -> response.fields().first("ETag"));
        return Optional.of(
                Diagnosis.of(sure ? Confidence.CERTAIN : Confidence.LIKELY, 60)
                        .as(conditions.isEmpty() ? "" : "other")
                        .seen(conditions.stream().findFirst().map(reading::sent))
                        .seen(reading.statusLine())
                        .seen(tag.map(reading::received))
                        .mend(
                                CraftUse.of(
                                        "set-field",
                                        "If-Match: " + tag.map(FieldLine::value).orElse("*"))));
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A condition in the request is false. */
final class PreconditionFailed extends Described {

    PreconditionFailed() {
        super("precondition.failed", "RFC 9110 §15.5.13");
    }

    @Override
    public When when() {
        return When.status(412);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        if (!reading.hasStatus(412)) {
            return Optional.empty();
        }
        List<FieldLine> conditions = reading.request().map(Conditions::of).orElse(List.of());
        List<FieldLine> readable = conditions.stream().filter(Conditions::isWellFormed).toList();
        if (readable.isEmpty()) {
            return conditions.isEmpty() ? Optional.of(unasked(reading)) : Optional.empty();
        }
        return Optional.of(describe(reading, readable));
    }

    /** WebDAV's way to say that nothing may be overwritten (RFC 4918 §10.6). */
    private static Diagnosis unasked(Reading reading) {
        return reading.request()
                .flatMap(request -> request.fields().first("Overwrite"))
                .filter(line -> line.value().equalsIgnoreCase("F"))
                .map(line ->
                        Diagnosis.of(Confidence.LIKELY, 60)
                                .as("overwrite")
                                .seen(reading.sent(line))
                                .mend(CraftUse.of("drop-field", "Overwrite")))
                .orElseGet(() -> Diagnosis.of(Confidence.POSSIBLE, 60).as("untold"))
                .seen(reading.statusLine());
    }

    private static Diagnosis describe(Reading reading, List<FieldLine> conditions) {
        FieldLine first = conditions.getFirst();
        String name = first.name().strip();
        Diagnosis found =
                Diagnosis.of(Confidence.CERTAIN, 60)
                        .as(conditions.size() > 1 ? "several" : variant(name, first.value()))
                        .fact("name", name)
                        .fact("value", Grammar.brief(first.value()))
                        .fact(
                                "names",
                                String.join(
                                        ", ", conditions.stream().map(FieldLine::name).toList()));
        for (FieldLine line : conditions) {
            found = found.seen(reading.sent(line));
        }
        return found.seen(reading.statusLine()).mend(CraftUse.of("drop-field", name));
    }

    private static String variant(String name, String value) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "if-match" -> value.equals("*") ? "absent" : "match";
            case "if-none-match" -> value.equals("*") ? "present" : "none-match";
            case "if-unmodified-since" -> "unmodified";
            default -> "";
        };
    }
}

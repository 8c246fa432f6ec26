package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A field of WebDAV whose value does not have its form (RFC 4918 §10). */
final class FieldValueMalformed extends Described {

    private static final String STATE =
            "(?i)(?!.*opaquelocktoken:(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})).*";

    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "Depth", Pattern.compile("(?i)0|1|infinity"),
                    "Overwrite", Pattern.compile("[TFtf]"),
                    "Destination",
                            Pattern.compile("(?i)(?:https?://[^/\\s]+)?/\\S*|https?://[^/\\s]+"),
                    "Timeout",
                            Pattern.compile(
                                    "(?i)(?:infinite|second-\\d+)(?:\\s*,\\s*(?:infinite|second-\\d+))*"),
                    "If", Pattern.compile(STATE),
                    "Lock-Token", Pattern.compile(STATE));

    FieldValueMalformed() {
        super("header.value-malformed", "RFC 4918 §10");
    }

    @Override
    public When when() {
        return When.status(400).andAsked(FORMS.keySet().toArray(String[]::new));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return reading.hasStatus(400)
                ? reading.request()
                        .flatMap(request -> first(request.fields()))
                        .map(line -> found(reading, line))
                : Optional.empty();
    }

    private static Optional<FieldLine> first(Fields fields) {
        List<FieldLine> faulty = new ArrayList<>();
        for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
            for (FieldLine line : fields.all(form.getKey())) {
                if (!fits(form.getValue(), line)) {
                    faulty.add(line);
                }
            }
        }
        return faulty.size() < 2
                ? faulty.stream().findFirst()
                : fields.lines().stream().filter(faulty::contains).findFirst();
    }

    private static boolean fits(Pattern form, FieldLine line) {
        String value = line.value().strip();
        return value.length() > 4_096 || form.matcher(value).matches();
    }

    private static Diagnosis found(Reading reading, FieldLine line) {
        String name = line.name().strip();
        return Diagnosis.of(Confidence.LIKELY, Stage.MEANING)
                .as(variant(name))
                .fact("name", name)
                .fact("value", Grammar.brief(line.value()))
                .seen(reading.sent(line))
                .seen(reading.statusLine())
                .mend(
                        name.equalsIgnoreCase("Depth")
                                ? CraftUse.of("set-field", "Depth: 1")
                                : CraftUse.of("drop-field", name));
    }

    private static String variant(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "depth" -> "depth";
            case "overwrite" -> "overwrite";
            case "if", "lock-token" -> "token";
            default -> "";
        };
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The challenges follow their grammar, so that every client can take them apart. */
final class ChallengeSyntax extends OnStatus {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String PARAMETER =
            TOKEN + "\\s*+=\\s*+(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*+\")";
    private static final Pattern NEXT = Pattern.compile(PARAMETER);
    private static final Pattern FIRST =
            Pattern.compile(TOKEN + "(?:\\s++(?:" + PARAMETER + "|[A-Za-z0-9._~+/-]++=*+))?");

    ChallengeSyntax() {
        super("challenge-syntax", "J3", "MUST", "RFC 9110 §11.6.1", 401, 407);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        String name = response.status() == 401 ? "WWW-Authenticate" : "Proxy-Authenticate";
        List<FieldLine> lines = response.fields().all(name);
        for (FieldLine line : lines) {
            Optional<String> fault = fault(line.value());
            if (fault.isPresent()) {
                return violates(
                        Map.of("name", name, "fault", Grammar.brief(fault.get())),
                        reading.received(line));
            }
        }
        return lines.stream()
                .filter(line -> !line.value().isBlank())
                .findFirst()
                .flatMap(line -> conforms(Map.of("name", name), reading.received(line)));
    }

    /** The first part between commas that is neither a challenge's beginning nor a parameter. */
    private static Optional<String> fault(String value) {
        boolean begun = false;
        for (String part : parts(value)) {
            boolean parameter = NEXT.matcher(part).matches();
            if (part.isEmpty() || (parameter && begun)) {
                continue;
            }
            if (parameter || !FIRST.matcher(part).matches()) {
                return Optional.of(part);
            }
            begun = true;
        }
        return Optional.empty();
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                parts.add(value.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(value.substring(from).strip());
        return parts;
    }
}

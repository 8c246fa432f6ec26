package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Field lines are name, colon, value: no blank before the colon, no folding, no bare CR. */
final class FieldLineForm extends Rule {

    FieldLineForm() {
        super("field-line-form", "J30", "MUST NOT", "RFC 9112 §5");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Bytes received = reading.exchange().received();
        for (FieldLine line : response.fields()) {
            if (line.from() < 0 || line.to() > received.length()) {
                return Optional.empty();
            }
            String fault = fault(line, received);
            if (!fault.isEmpty()) {
                return violates(Map.of("fault", fault), reading.received(line));
            }
        }
        return response.from() < 0 ? Optional.empty() : conforms(Map.of(), statusLine(reading));
    }

    private static String fault(FieldLine line, Bytes received) {
        if (!line.hasColon()) {
            return "no colon";
        }
        if (!Grammar.isToken(line.name())) {
            return line.name().equals(line.name().strip())
                    ? "a character in its name that no name may have"
                    : "a blank before the colon or the name";
        }
        if (received.indexOf('\n', line.from(), line.to()) >= 0) {
            return "a line folded into the next";
        }
        return received.indexOf('\r', line.from(), line.to()) < 0 ? "" : "a bare CR";
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The status line is version, space, three digits, space, and perhaps a phrase. */
final class StatusLineForm extends Rule {

    private static final Pattern LINE =
            Pattern.compile("HTTP/\\d\\.\\d [1-9]\\d\\d [\\t\\x20-\\x7e\\x80-\\xff]*+");

    StatusLineForm() {
        super("status-line-form", "J29", "MUST", "RFC 9112 §4");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Bytes received = reading.exchange().received();
        int from = response.from();
        int end = from < 0 ? -1 : received.indexOf(Bytes.ofLatin1("\n"), from);
        if (end < 0) {
            return Optional.empty();
        }
        int to = end > from && received.at(end - 1) == '\r' ? end - 1 : end;
        boolean formed = LINE.matcher(received.slice(from, to).latin1()).matches();
        return formed
                ? conforms(Map.of(), reading.received(from, to))
                : violates(Map.of(), reading.received(from, to));
    }
}

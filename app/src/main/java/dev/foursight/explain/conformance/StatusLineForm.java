package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.Bytes;
import dev.foursight.http.Digits;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** The status line is version, space, three digits, space, and perhaps a phrase. */
final class StatusLineForm extends Rule {

    /** Where the blank before the reason stands. */
    private static final int REASON = 12;

    StatusLineForm() {
        super("status-line-form", "J29", "MUST", "RFC 9112 §4");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Bytes received = reading.exchange().received();
        int from = response.from();
        int end = from < 0 ? -1 : received.indexOf('\n', from, received.length());
        if (end < 0) {
            return Optional.empty();
        }
        boolean exact = end > from && received.at(end - 1) == '\r';
        int to = exact ? end - 1 : end;
        String line = received.slice(from, to).latin1();
        if (!exact && reading.exchange().ended() == null && isFormed(line + " ")) {
            return Optional.empty(); // A record that lost its CR may have lost a last blank, too.
        }
        return isFormed(line)
                ? conforms(Map.of(), reading.received(from, to))
                : violates(Map.of(), reading.received(from, to));
    }

    /** Version, blank, code, blank, and a reason that may be empty. */
    private static boolean isFormed(String line) {
        return line.length() > REASON
                && Grammar.isVersion(line.substring(0, 8))
                && line.charAt(8) == ' '
                && line.charAt(9) != '0'
                && Digits.only(line.substring(9, 12))
                && line.charAt(12) == ' '
                && Grammar.find(line, Grammar::isControl) < 0;
    }
}

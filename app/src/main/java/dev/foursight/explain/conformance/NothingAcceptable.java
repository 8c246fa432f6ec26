package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** What nobody can serve as asked gets 406, or is served anyway. */
final class NothingAcceptable extends OnStatus {

    NothingAcceptable() {
        super("nothing-acceptable", "R52", "MAY", "RFC 9110 §12.5.1", 406);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return reading.request()
                .flatMap(request -> request.fields().first("Accept"))
                .flatMap(line ->
                        conforms(
                                Map.of("value", Grammar.brief(line.value())),
                                reading.sent(line),
                                statusLine(reading)));
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** A request after which the connection must be closed. */
abstract class OnClose extends Rule {

    OnClose(String id, String row, String clause) {
        super(id, row, "MUST", clause);
    }

    abstract Optional<Evidence> reason(Sent sent);

    @Override
    final Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return Sent.of(reading)
                .filter(sent -> sent.request().headComplete())
                .flatMap(this::reason)
                .flatMap(why -> Closing.judge(reading, response, why));
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a server owes to a request with a certain fault or feature. */
abstract class OnFault extends Rule {

    OnFault(String id, String row, String level, String clause) {
        super(id, row, level, clause);
    }

    /** The bytes in question; empty where the request does not have them. */
    abstract Optional<Evidence> fault(Sent sent);

    /** Judges an answer to such a request. */
    abstract Verdict verdict(Reading reading, ParsedResponse response, Sent sent);

    @Override
    final Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Optional<Sent> sent = Sent.of(reading).filter(it -> it.request().headComplete());
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        return fault(sent.get())
                .map(fault ->
                        new Judgement(
                                verdict(reading, response, sent.get()),
                                Map.of("status", String.valueOf(response.status())),
                                List.of(fault, statusLine(reading))));
    }

    static boolean isSuccess(ParsedResponse response) {
        return response.status() / 100 == 2;
    }

    static Verdict conformsIf(boolean met) {
        return met ? Verdict.CONFORMS : Verdict.CANNOT_TELL;
    }
}

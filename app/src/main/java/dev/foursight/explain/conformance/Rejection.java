package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A fault in the request that the server must answer with 400. */
abstract class Rejection extends Rule {

    Rejection(String id, String row, String clause) {
        super(id, row, "MUST", clause);
    }

    /** The bytes that are at fault; empty where the request does not have this fault. */
    abstract Optional<Evidence> fault(Reading reading, ParsedRequest request);

    /**
     * A 400 conforms and a success violates; another refusal may be about a fault that the server
     * met first.
     */
    @Override
    final Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Optional<Evidence> fault =
                reading.request()
                        .filter(request -> request.headComplete() && request.lineFrom() >= 0)
                        .filter(request -> request.version().equals("HTTP/1.1"))
                        .flatMap(request -> fault(reading, request));
        if (fault.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> status = Map.of("status", String.valueOf(response.status()));
        if (response.status() == 400) {
            return conforms(status, fault.get(), statusLine(reading));
        }
        return response.status() / 100 == 2
                ? violates(status, fault.get(), statusLine(reading))
                : cannotTell(status, fault.get(), statusLine(reading));
    }
}

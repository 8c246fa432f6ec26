package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** A requirement on answers with certain status codes. */
abstract class OnStatus extends Rule {

    private final List<Integer> codes;

    OnStatus(String id, String row, String level, String clause, Integer... codes) {
        super(id, row, level, clause);
        this.codes = List.of(codes);
    }

    @Override
    public When when() {
        return When.status(codes.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    final Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return codes.contains(response.status()) ? examine(reading, response) : Optional.empty();
    }

    abstract Optional<Judgement> examine(Reading reading, ParsedResponse response);
}

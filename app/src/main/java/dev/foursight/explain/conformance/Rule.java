package dev.foursight.explain.conformance;

import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all rules have in common: their names, and how a judgement is put together. */
abstract class Rule implements ConformanceRule {

    private final String id;
    private final String row;
    private final String level;
    private final String clause;

    Rule(String id, String row, String level, String clause) {
        this.id = id;
        this.row = row;
        this.level = level;
        this.clause = clause;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String row() {
        return row;
    }

    @Override
    public final String level() {
        return level;
    }

    @Override
    public final String clause() {
        return clause;
    }

    @Override
    public final Optional<Judgement> judge(Reading reading) {
        Optional<ParsedResponse> response = reading.response();
        return response.isPresent() ? judge(reading, response.get()) : Optional.empty();
    }

    abstract Optional<Judgement> judge(Reading reading, ParsedResponse response);

    static boolean isHead(Reading reading) {
        return method(reading).equals("HEAD");
    }

    /** The request's method, empty where the request is not known. */
    static String method(Reading reading) {
        return reading.request().map(ParsedRequest::method).orElse("");
    }

    static Optional<Judgement> conforms(Map<String, String> facts, Evidence... evidence) {
        return Optional.of(new Judgement(Verdict.CONFORMS, facts, List.of(evidence)));
    }

    static Optional<Judgement> violates(Map<String, String> facts, Evidence... evidence) {
        return Optional.of(new Judgement(Verdict.VIOLATES, facts, List.of(evidence)));
    }

    static Optional<Judgement> cannotTell(Map<String, String> facts, Evidence... evidence) {
        return Optional.of(new Judgement(Verdict.CANNOT_TELL, facts, List.of(evidence)));
    }

    /** The status line as evidence; there is one wherever there is a response. */
    static Evidence statusLine(Reading reading) {
        return reading.statusLine().orElseThrow();
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.StructuredField;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proxy-Status names the intermediary that made or passed on the answer. */
final class ProxyStatusForm extends Rule {

    ProxyStatusForm() {
        super("proxy-status-form", "J36", "MAY", "RFC 9209 §2");
    }

    @Override
    public When when() {
        return When.told("Proxy-Status");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Proxy-Status")
                .flatMap(line -> {
                    List<StructuredField.Member> members =
                            StructuredField.list(response.fields(), "Proxy-Status");
                    return members.isEmpty()
                            ? cannotTell(Map.of(), reading.received(line))
                            : conforms(
                                    Map.of(
                                            "name", Grammar.brief(members.getLast().value()),
                                            "error",
                                                    members.getLast()
                                                            .parameter("error")
                                                            .map(it ->
                                                                    ", error " + Grammar.brief(it))
                                                            .orElse("")),
                                    reading.received(line));
                });
    }
}

package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** With an If-None-Match that fails, GET and HEAD get 304 and other methods 412. */
final class IfNoneMatchFalse extends OnFault {

    IfNoneMatchFalse() {
        super("if-none-match", "R40", "MUST", "RFC 9110 §13.1.2");
    }

    @Override
    public When when() {
        return When.status(200, 304, 412).andAsked("If-None-Match");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        Fields fields = sent.request().fields();
        if (!fields.has("If-None-Match")) {
            return Optional.empty();
        }
        boolean alone =
                fields.lines().stream()
                        .map(line -> line.name().strip().toLowerCase(Locale.ROOT))
                        .filter(name -> name.equals("if") || name.startsWith("if-"))
                        .allMatch(name ->
                                List.of("if-none-match", "if-modified-since", "if-range")
                                        .contains(name));
        return fields.first("If-None-Match")
                .filter(line -> alone && sent.isAnswered(200, 304, 412))
                .map(sent::at);
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        boolean read = List.of("GET", "HEAD").contains(sent.request().method());
        int due = read ? 304 : 412;
        if (response.status() == due) {
            return Verdict.CONFORMS;
        }
        if (response.status() == 200) {
            String asked = sent.request().fields().combined("If-None-Match");
            String tag = response.fields().value("ETag").orElse("");
            return read && Tags.isList(asked) && Tags.isList(tag) && exactly(asked, tag)
                    ? Verdict.VIOLATES
                    : Verdict.CANNOT_TELL;
        }
        return Verdict.VIOLATES;
    }

    private static boolean exactly(String list, String tag) {
        return List.of(list.split("\\s*,\\s*", -1)).contains(tag);
    }
}

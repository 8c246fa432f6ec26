package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** None of the forms that the resource has fits what one of the request's Accept fields allows. */
final class NegotiationFailed extends OnStatus {

    private final String field;
    private final Offer.Kind kind;

    NegotiationFailed(String id, String clause, String field, Offer.Kind kind) {
        super(id, clause, 406);
        this.field = field;
        this.kind = kind;
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> asked = Asked.field(reading, field).filter(it -> !isAnything(it));
        Optional<Diagnosis> told = Told.by(reading, id(), 60);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<String> offered = Offer.in(response, kind);
        AcceptList wanted = AcceptList.parse(asked.get().value());
        boolean unmet = !offered.isEmpty() && offered.stream().noneMatch(wanted::allows);
        if (!offered.isEmpty() && !unmet) {
            return Optional.empty();
        }
        Diagnosis found =
                told.orElseGet(() ->
                                Diagnosis.of(unmet ? Confidence.CERTAIN : byItself(reading), 50))
                        .as(unmet ? "offered" : "")
                        .fact("wanted", Asked.shortened(asked.get().value()))
                        .fact("offered", String.join(", ", offered))
                        .seen(reading.sent(asked.get()))
                        .seen(response.fields().first("Alternates").map(reading::received))
                        .seen(reading.statusLine())
                        .mend(CraftUse.of("drop-field", field));
        return Optional.of(Asked.in(reading, found));
    }

    /** The only field that limits the answer is likely to blame; of several, each may be. */
    private static Confidence byItself(Reading reading) {
        long limits =
                Stream.of("Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset")
                        .flatMap(name -> Asked.field(reading, name).stream())
                        .filter(line -> !isAnything(line))
                        .count();
        return limits == 1 ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    private static boolean isAnything(FieldLine line) {
        AcceptList list = AcceptList.parse(line.value());
        return line.value().isBlank() || list.allows("*/*") || list.allows("*");
    }
}

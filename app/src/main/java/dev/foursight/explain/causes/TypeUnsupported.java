package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The content is in a format that the resource does not take. */
final class TypeUnsupported extends OnStatus {

    TypeUnsupported() {
        super("body.type-unsupported", "RFC 9110 §15.5.16", 415);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        if (CodingUnsupported.isCoded(reading)) {
            return Optional.empty();
        }
        Optional<FieldLine> type = Asked.field(reading, "Content-Type");
        Optional<FieldLine> wanted =
                Stream.of("Accept-Post", "Accept-Patch", "Accept")
                        .flatMap(name -> response.fields().first(name).stream())
                        .filter(line -> !line.value().isBlank())
                        .findFirst();
        Diagnosis found =
                Told.by(reading, id(), 60)
                        .orElseGet(() ->
                                Diagnosis.of(
                                        wanted.isPresent() ? Confidence.CERTAIN : Confidence.LIKELY,
                                        50));
        Diagnosis named =
                Asked.in(reading, found)
                        .as(variant(type.isPresent(), wanted.isPresent()))
                        .fact("type", type.map(line -> Asked.shortened(line.value())).orElse(""))
                        .fact("wanted", wanted.map(FieldLine::value).orElse(""))
                        .seen(type.map(reading::sent))
                        .seen(wanted.map(reading::received))
                        .seen(reading.statusLine());
        return Optional.of(
                wanted.map(line -> line.value().split("[,;]", 2)[0].strip())
                        .filter(first -> first.matches("[\\w.+-]+/[\\w.+-]+"))
                        .map(first -> named.mend(CraftUse.of("content-type", first)))
                        .orElseGet(() ->
                                Asked.method(reading).equals("MKCOL")
                                        ? named.mend(CraftUse.of("no-content"))
                                        : named));
    }

    private static String variant(boolean typed, boolean told) {
        return typed ? (told ? "wanted" : "") : (told ? "untyped-wanted" : "untyped");
    }
}

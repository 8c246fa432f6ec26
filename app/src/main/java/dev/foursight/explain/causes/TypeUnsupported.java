package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.Set;
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
        Optional<Diagnosis> page = Told.by(reading, id(), 60);
        Optional<FieldLine> wanted =
                Stream.of("Accept-Post", "Accept-Patch", "Accept")
                        .flatMap(name -> response.fields().first(name).stream())
                        .filter(line -> !line.value().isBlank())
                        .findFirst();
        if (type.isEmpty() && wanted.isEmpty() && page.isEmpty() && isWithoutContent(reading)) {
            return Optional.empty();
        }
        Diagnosis found =
                page.orElseGet(() ->
                        Diagnosis.of(
                                wanted.isPresent() ? Confidence.CERTAIN : Confidence.LIKELY, 50));
        Diagnosis named =
                Asked.in(reading, found)
                        .as(variant(reading, type.isPresent(), wanted.isPresent()))
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

    /** What brings no content by its nature has none of a wrong type. */
    private static boolean isWithoutContent(Reading reading) {
        return Set.of("GET", "HEAD", "OPTIONS", "DELETE").contains(Asked.method(reading))
                && reading.request().filter(Asked::isWithoutContent).isPresent();
    }

    /** A Content-Type that a record does not show may have been sent. */
    private static String variant(Reading reading, boolean typed, boolean told) {
        boolean known = reading.request().filter(it -> it.fields().whole()).isPresent();
        if (!typed && !known) {
            return told ? "unknown-wanted" : "unknown";
        }
        return typed ? (told ? "wanted" : "") : (told ? "untyped-wanted" : "untyped");
    }
}

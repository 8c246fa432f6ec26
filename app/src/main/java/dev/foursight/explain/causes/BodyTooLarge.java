package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** The content is larger than the server takes. */
final class BodyTooLarge extends OnStatus {

    private static final int SMALL = 100;
    private static final int LESS = 1_000;

    BodyTooLarge() {
        super("body.too-large", "RFC 9110 §15.5.14", 413);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> declared = Asked.field(reading, "Content-Length");
        long sent = reading.request().map(ParsedRequest::contentBytes).orElse(0L);
        Diagnosis found =
                Told.by(reading, id(), 50)
                        .filter(it -> declared.isPresent() || sent > SMALL)
                        .orElseGet(() ->
                                Diagnosis.of(sureness(reading, declared, sent), 45)
                                        .fact("setting", "")
                                        .seen(reading.statusLine()));
        if (Sent.of(reading).flatMap(new FramingChunkMalformed()::find).isPresent()) {
            found = found.with(Confidence.POSSIBLE);
        }
        return Optional.of(
                        found.as(isRecorded(reading) ? variant(declared, sent) : "unknown")
                                .fact("declared", declared.map(FieldLine::value).orElse(""))
                                .fact("sent", sent)
                                .seen(declared.map(reading::sent)))
                .map(it -> sent > LESS ? it.mend(CraftUse.of("less-content", "" + LESS)) : it);
    }

    /** A log keeps neither fields nor content of a request. */
    private static boolean isRecorded(Reading reading) {
        return reading.request().filter(request -> !request.fields().whole()).isEmpty();
    }

    /** So little content is rarely too much: something else about it, or a long head, may be. */
    private static Confidence sureness(Reading reading, Optional<FieldLine> declared, long sent) {
        if (declared.isPresent() || sent > SMALL) {
            return Confidence.CERTAIN;
        }
        return Sizes.isHeadLong(reading) ? Confidence.POSSIBLE : Confidence.LIKELY;
    }

    private static String variant(Optional<FieldLine> declared, long sent) {
        if (declared.filter(line -> line.value().matches("[1-9]\\d*")).isPresent()) {
            return "declared";
        }
        return sent > 0 ? "" : "no-content";
    }
}

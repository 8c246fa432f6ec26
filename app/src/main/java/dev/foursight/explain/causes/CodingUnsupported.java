package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** The content is compressed in a way that the resource does not take. */
final class CodingUnsupported extends OnStatus {

    CodingUnsupported() {
        super("body.encoding-unsupported", "RFC 9110 §15.5.16", 415);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        if (!isCoded(reading)) {
            return Optional.empty();
        }
        Optional<FieldLine> coding = Asked.field(reading, "Content-Encoding");
        Optional<FieldLine> wanted = response.fields().first("Accept-Encoding");
        boolean sure = wanted.isPresent() || reading.signatureOf(id()).isPresent();
        return Optional.of(
                Diagnosis.of(sure ? Confidence.CERTAIN : Confidence.LIKELY, 70)
                        .as(wanted.isPresent() ? "wanted" : "")
                        .fact("coding", coding.map(FieldLine::value).orElse(""))
                        .fact("wanted", wanted.map(FieldLine::value).orElse(""))
                        .seen(coding.map(reading::sent))
                        .seen(wanted.map(reading::received))
                        .seen(reading.signatureOf(id()).map(SignatureMatch::evidence))
                        .seen(reading.statusLine())
                        .mend(CraftUse.of("drop-field", "Content-Encoding")));
    }

    /** Whether the request's content claims to be coded. */
    static boolean isCoded(Reading reading) {
        return Asked.field(reading, "Content-Encoding")
                .filter(line -> !line.value().equalsIgnoreCase("identity"))
                .isPresent();
    }
}

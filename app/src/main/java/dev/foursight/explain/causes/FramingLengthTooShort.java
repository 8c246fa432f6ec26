package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.RequestParser;
import java.util.List;
import java.util.Optional;

/** More content came than was told, and the surplus is read as another request. */
final class FramingLengthTooShort extends RequestCause {

    FramingLengthTooShort() {
        super("framing.length-too-short", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.asked("Content-Length").and(Trait.CONTENT);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        long told = Framing.of(sent).length().orElse(-1);
        String content = sent.content();
        if (told < 0 || told >= content.length()) {
            return Optional.empty();
        }
        String surplus = content.substring((int) told);
        if (surplus.isBlank() || isRequest(surplus)) {
            return Optional.empty();
        }
        int from = sent.request().headEnd() + (int) told;
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.CONTENT)
                        .fact("told", told)
                        .fact("length", sent.contentBytes())
                        .fact("surplus", Grammar.brief(surplus))
                        .seen(sent.at(Framing.of(sent).lengths().getFirst()))
                        .seen(sent.at(from, sent.text().length()))
                        .mend(CraftUse.of("content-length")));
    }

    private static boolean isRequest(String text) {
        return !RequestParser.parse(Bytes.ofLatin1(text)).version().isEmpty();
    }

    /** A second answer to what was meant as one request proves that it was read as two. */
    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        List<ParsedResponse> more = reading.exchange().answers().more();
        Optional<Diagnosis> fault = Sent.of(reading).flatMap(this::find);
        if (fault.isEmpty() || more.isEmpty()) {
            return super.examine(reading);
        }
        ParsedResponse second = more.getFirst();
        int from = Math.max(second.from(), 0);
        int to = Math.min(from + 12, reading.exchange().received().length());
        return fault.map(found ->
                found.with(Confidence.CERTAIN)
                        .as("two-answers")
                        .fact("first", reading.status())
                        .fact("second", second.status())
                        .seen(reading.statusLine())
                        .seen(reading.received(Math.min(from, to), to)));
    }
}

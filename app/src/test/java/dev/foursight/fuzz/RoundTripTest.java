package dev.foursight.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.FieldLine;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.Renderer;
import dev.foursight.http.RequestParser;
import dev.foursight.http.Span;
import dev.foursight.http.WireRequest;
import dev.foursight.http.WireRequest.Step;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drafts rendered and read back. */
class RoundTripTest {

    private static final List<Craft> CRAFTS =
            Stream.concat(Provocations.all().stream(), Repairs.all().stream()).toList();

    private final Crafts crafts = new Crafts(CRAFTS, Map.of());

    @Test
    void whatIsReadableIsReadBack() {
        Rounds.of(8_000, random -> assertReadBack(new DraftMaker(random).readable()));
    }

    @Test
    void everyDraftBecomesBytes() {
        Rounds.of(
                8_000,
                random -> {
                    DraftMaker maker = new DraftMaker(random);
                    Draft draft = random.nextBoolean() ? maker.any() : maker.readable();
                    assertSound(Renderer.render(draft), true);
                    assertSound(Renderer.render(maker.brokenOff(draft)), false);
                });
    }

    @Test
    void craftsMakeAnyDraftIntoBytes() {
        Rounds.of(2_000, random -> assertSound(Renderer.render(crafted(random)), false));
    }

    private Draft crafted(Random random) {
        DraftMaker maker = new DraftMaker(random);
        List<CraftUse> uses =
                random.ints(1 + random.nextInt(3), 0, CRAFTS.size())
                        .mapToObj(at -> CraftUse.of(CRAFTS.get(at).id()))
                        .toList();
        return crafts.apply(random.nextBoolean() ? maker.any() : maker.readable(), uses);
    }

    private static void assertReadBack(Draft draft) {
        ParsedRequest request = RequestParser.parse(Renderer.render(draft).bytes());
        assertThat(request.method()).isEqualTo(wire(draft.method()));
        assertThat(request.target()).isEqualTo(wire(draft.target()));
        assertThat(request.version()).isEqualTo(draft.version());
        assertThat(request.headComplete()).isTrue();
        List<HeaderLine> lines =
                Stream.concat(
                                AutomaticFields.of(draft).stream(),
                                draft.headers().stream().filter(HeaderLine::enabled))
                        .toList();
        assertThat(request.fields().lines())
                .extracting(FieldLine::value)
                .isEqualTo(lines.stream().map(line -> line.value().strip()).toList());
        assertThat(request.fields().lines())
                .extracting(FieldLine::name)
                .isEqualTo(
                        lines.stream()
                                .map(line -> wire(line.name()) + beforeColon(line.separator()))
                                .toList());
        if (draft.body().framing() != Body.Framing.CHUNKED) {
            Bytes content = draft.body().content().held().orElseThrow();
            assertThat(request.content().slice(0, content.length())).isEqualTo(content);
            assertThat(request.content().slice(content.length(), request.content().length()))
                    .isEqualTo(draft.delivery().after());
        }
    }

    private static String beforeColon(String separator) {
        return separator.substring(0, separator.indexOf(':'));
    }

    /** The parser gives names and the request line one character a byte. */
    private static String wire(String text) {
        return Bytes.ofUtf8(text).latin1();
    }

    /**
     * The steps are the bytes; the spans lie in them in order and hold what they are named for.
     *
     * @param whole whether nothing breaks the request off
     */
    private static void assertSound(WireRequest request, boolean whole) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (Step step : request.steps()) {
            if (step instanceof Step.Send(Bytes bytes)) {
                sent.writeBytes(bytes.toArray());
            }
        }
        assertThat(Bytes.of(sent.toByteArray())).isEqualTo(request.bytes());
        int at = 0;
        for (Span span : request.spans()) {
            assertThat(span.from()).isGreaterThanOrEqualTo(at);
            assertThat(span.to()).isBetween(span.from() + 1, request.bytes().length());
            at = span.to();
            Bytes meant = meant(request.draft(), span);
            if (meant != null) {
                assertThat(whole ? meant : meant.slice(0, span.to() - span.from()))
                        .isEqualTo(request.bytes().slice(span.from(), span.to()));
            }
        }
        RequestParser.parse(request.bytes());
    }

    private static Bytes meant(Draft draft, Span span) {
        return switch (span.part()) {
            case METHOD -> Bytes.ofUtf8(draft.method());
            case VERSION -> Bytes.ofUtf8(draft.version());
            case FIELD -> {
                HeaderLine line = draft.headers().get(span.index());
                yield Bytes.ofUtf8(line.name() + line.separator() + line.value());
            }
            case CONTENT -> draft.body().content().held().orElseThrow();
            case AFTER -> draft.delivery().after();
            case RAW -> draft.raw().bytes();
            case TARGET, AUTOMATIC_FIELD -> null;
        };
    }
}

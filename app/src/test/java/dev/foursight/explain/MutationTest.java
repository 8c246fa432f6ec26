package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.foursight.explain.Captures.Capture;
import dev.foursight.fuzz.Mangler;
import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Timing;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing in the bytes may stop the explainer. */
class MutationTest {

    /** Longer captures say nothing new here and take their time. */
    private static final int LONGEST = 4_000;

    private final Explainer explainer = ShippedExplainer.create();

    @Test
    void survivesBrokenBytes() {
        Random random = new Random(4);
        Mangler mangler = new Mangler(random);
        for (Capture capture : Captures.all()) {
            Exchange whole = capture.exchange();
            if (whole.received().length() > LONGEST || whole.sent() == null) {
                continue;
            }
            Exchange broken =
                    exchange(
                            whole.url(),
                            random.nextInt(10) == 0 ? null : mangler.mangled(whole.sent()),
                            mangler.mangled(whole.received()),
                            whole.outcome());
            assertThatCode(() -> Sound.check(explainer, broken))
                    .as("%s, broken with the seed 4", capture)
                    .doesNotThrowAnyException();
        }
    }

    private static Exchange exchange(String url, Bytes sent, Bytes received, Outcome outcome) {
        return Exchange.ofBytes(
                url,
                sent,
                received,
                false,
                received.length(),
                outcome,
                Ended.CLOSED_BY_SERVER,
                Timing.UNKNOWN,
                null,
                List.of());
    }

    @ParameterizedTest
    @EnumSource(Outcome.Kind.class)
    void survivesNothingAtAll(Outcome.Kind kind) {
        assertThatCode(
                        () -> {
                            Sound.check(
                                    explainer,
                                    exchange("", null, Bytes.EMPTY, new Outcome(kind, null)));
                            Sound.check(
                                    explainer,
                                    exchange(
                                            "?",
                                            Bytes.EMPTY,
                                            Bytes.EMPTY,
                                            new Outcome(kind, null)));
                        })
                .doesNotThrowAnyException();
    }

    /** As HTTP/2 gives it: fields, and no bytes. */
    @Test
    void survivesFieldsWithoutBytes() {
        Fields asked =
                new Fields(
                        List.of(
                                FieldLine.of("host", "a.test"),
                                FieldLine.of("range", "bytes=900-"),
                                FieldLine.of("x-big", "b".repeat(20_000))));
        Fields told = new Fields(List.of(FieldLine.of("content-range", "bytes */5")));
        for (int status : new int[] {200, 400, 405, 411, 412, 416, 417, 421, 425, 426, 428, 431}) {
            Exchange exchange =
                    new Exchange(
                            "https://a.test/",
                            null,
                            Bytes.EMPTY,
                            false,
                            0,
                            Outcome.ANSWERED,
                            null,
                            Timing.UNKNOWN,
                            null,
                            List.of(),
                            new ParsedRequest(
                                    "GET", "/", "HTTP/2", -1, -1, asked, -1, true, Bytes.EMPTY),
                            new Answers(
                                    List.of(),
                                    new ParsedResponse(
                                            "HTTP/2",
                                            status,
                                            "",
                                            told,
                                            -1,
                                            -1,
                                            Bytes.EMPTY,
                                            0,
                                            true),
                                    List.of()));
            assertThatCode(() -> Sound.check(explainer, exchange))
                    .as("status %s", status)
                    .doesNotThrowAnyException();
        }
    }
}

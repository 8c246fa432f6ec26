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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing in the bytes may stop the explainer. */
class MutationTest {

    private static final List<Outcome.Phase> PHASES = List.of(Outcome.Phase.values());

    /** Longer captures say nothing new here and take their time. */
    private static final int LONGEST = 4_000;

    /** For each outcome. */
    private static final int RANDOM_EXCHANGES = 400;

    private static final String[] NAMES = {
        "Host",
        "Range",
        "Content-Range",
        "Content-Length",
        "Transfer-Encoding",
        "Authorization",
        "WWW-Authenticate",
        "Proxy-Status",
        "Retry-After",
        "RateLimit",
        "Allow",
        "Expect",
        "Upgrade",
        "If-Match",
        "If-Modified-Since",
        "Destination",
        "Depth",
        "Link",
        "Content-Type",
        "X-MS-Location",
        "Server",
        ""
    };

    private static final String[] VALUES = {
        "",
        " ",
        ",",
        "\"",
        "bytes=0-",
        "bytes */99999999999999999999",
        "Basic !",
        "Bearer a.b.c",
        "Digest realm=",
        "99999999999999999999",
        "-1",
        "chunked, chunked",
        "a.test:99999",
        "application/problem+json",
        "http://a.test/%",
        "<x>; rel=blocked-by",
        "nginx/\u0000",
        "p; error=",
        "\u202e\ud800"
    };

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

    /** As HTTP/2 and HAR give it, whole or only some of it, with any status and any outcome. */
    @ParameterizedTest
    @EnumSource(Outcome.Kind.class)
    void survivesAnyFields(Outcome.Kind kind) {
        Random random = new Random(kind.name().hashCode());
        for (int i = 0; i < RANDOM_EXCHANGES; i++) {
            Exchange exchange = listed(random, kind);
            assertThatCode(() -> Sound.check(explainer, exchange))
                    .as("%s", exchange)
                    .doesNotThrowAnyException();
        }
    }

    private static Exchange listed(Random random, Outcome.Kind kind) {
        ParsedRequest request =
                random.nextInt(8) == 0
                        ? null
                        : new ParsedRequest(
                                one(random, "GET", "PUT", "COPY", "CONNECT", "get", "", "G T"),
                                one(random, "/", "*", "", "/a%zz/../..", "http://b/", "a.test:1"),
                                one(random, "HTTP/2", "HTTP/1.1", "HTTP/1.0", "", "HTTP/9"),
                                -1,
                                -1,
                                fields(random),
                                -1,
                                random.nextBoolean(),
                                Bytes.ofLatin1(one(random, "", "{", "a=1", "0\r\n")));
        ParsedResponse response =
                random.nextInt(6) == 0
                        ? null
                        : new ParsedResponse(
                                one(random, "HTTP/2", "HTTP/1.1", ""),
                                random.nextInt(5) == 0
                                        ? random.nextInt(1_200)
                                        : 400 + random.nextInt(120),
                                one(random, "", "Bad", "\u202e"),
                                fields(random),
                                -1,
                                -1,
                                Bytes.ofLatin1(one(random, "", "<html>", "{\"error\":{}}", "\0")),
                                random.nextInt(100),
                                random.nextBoolean());
        return new Exchange(
                one(random, "https://a.test/", "http://a.test/", "", "?"),
                null,
                Bytes.EMPTY,
                random.nextBoolean(),
                random.nextInt(100),
                random.nextBoolean()
                        ? new Outcome(kind, null)
                        : Outcome.failed(
                                kind,
                                one(random, "", "reset", "refused", "not-http", "expired"),
                                PHASES.get(random.nextInt(PHASES.size())),
                                one(random, "", "words")),
                null,
                Timing.UNKNOWN,
                null,
                List.of(),
                request,
                new Answers(List.of(), response, List.of()));
    }

    private static Fields fields(Random random) {
        List<FieldLine> lines =
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> FieldLine.of(one(random, NAMES), one(random, VALUES)))
                        .toList();
        return random.nextBoolean() ? new Fields(lines) : Fields.some(lines);
    }

    private static String one(Random random, String... some) {
        return some[random.nextInt(some.length)];
    }

    /** Cut anywhere on either side, as a record of half an exchange is. */
    @Test
    void survivesBytesThatAreCutShort() {
        Random random = new Random(5);
        for (Capture capture : Captures.all()) {
            Exchange whole = capture.exchange();
            Bytes sent = whole.sent();
            if (whole.received().length() > LONGEST || sent == null || sent.length() > LONGEST) {
                continue;
            }
            Exchange cut =
                    exchange(
                            whole.url(),
                            sent.slice(0, random.nextInt(sent.length() + 1)),
                            whole.received()
                                    .slice(0, random.nextInt(whole.received().length() + 1)),
                            whole.outcome());
            assertThatCode(() -> Sound.check(explainer, cut))
                    .as("%s, cut with the seed 5", capture)
                    .doesNotThrowAnyException();
        }
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

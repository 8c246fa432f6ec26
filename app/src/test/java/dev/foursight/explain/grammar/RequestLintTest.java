package dev.foursight.explain.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.http.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code lint/requests.txt} says of each request, and that no bytes stop the reading. */
class RequestLintTest {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern UNSEEN = Pattern.compile("[^ -~]");

    private final RequestLint lint = new RequestLint(ShippedTexts.sentences(List.of("grammar")));

    /** Content that is read only while it goes out: only its length is known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PUT    | Content-Length: 5          |
                    PUT    | Content-Length: 6          | CONTENT_SHORT
                    PUT    | Content-Length: 4          | CONTENT_LONG
                    PUT    | X: y                       | CONTENT_UNTOLD
                    PUT    | Transfer-Encoding: chunked |
                    GET    | Content-Length: 5          | CONTENT_UNEXPECTED
                    TRACE  | Content-Length: 5          | CONTENT_OF_TRACE
                    """)
    void contentThatIsNotAtHandIsJudgedByItsLength(String method, String field, GrammarRule rule) {
        Bytes head = Bytes.ofLatin1(method + " / HTTP/1.1\r\nHost: h\r\n" + field + "\r\n\r\n");
        assertThat(lint.read(head, 5))
                .extracting(Departure::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(lint.read(head, 5))
                .filteredOn(it -> it.rule() == GrammarRule.CONTENT_UNTOLD)
                .allSatisfy(it -> assertThat(it.sentence()).startsWith("5 bytes follow"));
    }

    private record Row(String request, String expected) {

        static Row of(String line) {
            String[] parts = line.split(" \\| ", 2);
            return new Row(whole(parts[0]), parts.length < 2 ? "" : whole(parts[1]));
        }

        private static String whole(String text) {
            return text.replace("~", "Host: h\\r\\n");
        }

        Bytes bytes() {
            String plain =
                    CODE.matcher(request)
                            .replaceAll(code ->
                                    String.valueOf((char) Integer.parseInt(code.group(1), 16)));
            return Bytes.ofLatin1(plain.translateEscapes());
        }
    }

    private static List<Row> rows() {
        try (InputStream in = RequestLintTest.class.getResourceAsStream("/lint/requests.txt")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @TestFactory
    Stream<DynamicTest> requests() {
        return rows().stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.request(),
                                () ->
                                        assertThat(shown(row.bytes(), lint.read(row.bytes())))
                                                .isEqualTo(row.expected())));
    }

    private static String shown(Bytes bytes, List<Departure> departures) {
        return departures.stream()
                .map(found ->
                        found.rule().id()
                                + "["
                                + escaped(bytes.slice(found.from(), found.to()).latin1())
                                + "]")
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        String lines = text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
        return UNSEEN.matcher(lines)
                .replaceAll(c -> "\\\\u%04x".formatted((int) c.group().charAt(0)));
    }

    @Test
    void longLinesAreToldOf() {
        String target = "/" + "a".repeat(8100);
        String field = "X: " + "b".repeat(9000);
        Bytes bytes =
                Bytes.ofLatin1("GET " + target + " HTTP/1.1\r\nHost: h\r\n" + field + "\r\n\r\n");

        List<Departure> found = lint.read(bytes);

        assertThat(found)
                .extracting(Departure::rule)
                .containsExactly(GrammarRule.REQUEST_LINE_LONG, GrammarRule.FIELD_LONG);
        assertThat(found).allMatch(Departure::isNote);
    }

    @Test
    void everyRuleFiresSomewhere() {
        Set<GrammarRule> fired = EnumSet.of(GrammarRule.REQUEST_LINE_LONG, GrammarRule.FIELD_LONG);
        rows().forEach(row -> lint.read(row.bytes()).forEach(found -> fired.add(found.rule())));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(fired))).isEmpty();
    }

    @Test
    void whatARuleEarnsIsSaidInWords() {
        assertThat(GrammarRule.BARE_LF.earns()).isEqualTo("400 or repaired");
        assertThat(GrammarRule.METHOD_TOKEN.earns()).isEqualTo("400 or 501");
        assertThat(GrammarRule.EMPTY_LINES.earns()).isEqualTo("ignored");
        assertThat(GrammarRule.VALUE_OBS_TEXT.earns()).isEqualTo("accepted");
    }

    @Test
    void noBytesStopTheReading() {
        Random random = new Random(12);
        for (int i = 0; i < 3000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            check(Bytes.of(noise));
        }
        for (Row row : rows()) {
            byte[] array = row.bytes().toArray();
            for (int i = 0; i < 40; i++) {
                byte[] broken = array.clone();
                for (int j = random.nextInt(3); j >= 0; j--) {
                    broken[random.nextInt(broken.length)] = oddity(random);
                }
                check(Bytes.of(broken));
                check(Bytes.of(array).slice(0, random.nextInt(array.length)));
            }
        }
    }

    @Test
    void everyCaptureIsRead() {
        Captures.all()
                .forEach(capture -> {
                    Bytes sent = capture.exchange().sent();
                    if (sent != null) {
                        check(sent);
                    }
                });
    }

    @Test
    void aLongRowOfAnythingCostsNoStack() {
        for (String piece :
                List.of("1,", "\"a\",", "%41", ";a", "\r", "\n", " ", "a:b\r\n", "\u00e9")) {
            String row = piece.repeat(60_000);
            check(Bytes.ofLatin1(row));
            check(Bytes.ofLatin1("GET " + row + " HTTP/1.1\r\n\r\n"));
            for (String name : List.of("Host", "Content-Length", "Range", "If-Match", "Expect")) {
                check(Bytes.ofLatin1("GET / HTTP/1.1\r\n" + name + ": " + row + "\r\n\r\n"));
            }
            check(
                    Bytes.ofLatin1(
                            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1"
                                    + row
                                    + "\r\na\r\n0\r\n\r\n"));
        }
    }

    private static byte oddity(Random random) {
        return (byte) "\r\n \t:;,%\0\u0007\u00ffA0/".charAt(random.nextInt(14));
    }

    private void check(Bytes bytes) {
        List<Departure> found = lint.read(bytes);
        assertThat(found).hasSizeLessThanOrEqualTo(Hits.MOST);
        assertThat(found)
                .allMatch(it -> it.from() >= 0 && it.from() < it.to() && it.to() <= bytes.length())
                .noneMatch(it -> it.sentence().isBlank());
        assertThat(lint.read(bytes)).isEqualTo(found);
    }
}

package dev.foursight.craft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.craft.provoke.Provocations;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CraftsTest {

    private static final Path TEXTS = Path.of("../resources/crafts");

    private final Crafts crafts = new Crafts(everything(), Map.of());

    static List<Craft> everything() {
        return Stream.concat(Provocations.all().stream(), Repairs.all().stream()).toList();
    }

    private String sent(Draft draft, String... uses) {
        List<CraftUse> parsed = Arrays.stream(uses).map(CraftUse::parse).toList();
        return Renderer.render(crafts.apply(draft, parsed)).bytes().latin1();
    }

    private static Draft plain() {
        return Draft.get(TargetUrl.parse("http://127.0.0.1:8080/a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown-method                | FOO /a HTTP/1.1
                    unknown-method=BAR            | BAR /a HTTP/1.1
                    malformed-method              | GE(T /a HTTP/1.1
                    lowercase-method              | get /a HTTP/1.1
                    malformed-host                | Host: ###
                    space-before-colon            | X-Spaced : 1
                    space-before-colon:name=X-Odd | X-Odd : 1
                    huge-header=5                 | X-Big: aaaaa
                    unsatisfiable-range           | Range: bytes=99999999-
                    malformed-range               | Range: bytes=abc
                    malformed-length              | Content-Length: abc
                    unknown-expectation           | Expect: 200-ok
                    unsupported-type              | Content-Type: application/x-nobody
                    missing-version               | GET /a
                    missing-target                | GET HTTP/1.1
                    garbage-line=no request       | no request
                    double-space                  | GET  /a HTTP/1.1
                    space-in-target               | GET /aa b HTTP/1.1
                    malformed-escape              | GET /a%zz HTTP/1.1
                    dot-segments                  | GET /../../a HTTP/1.1
                    target-without-slash          | GET a HTTP/1.1
                    absolute-target               | GET http://127.0.0.1:8080/a HTTP/1.1
                    connect-bad-port              | CONNECT 127.0.0.1:99999 HTTP/1.1
                    duplicate-host=b              | Host: b
                    malformed-host-port           | Host: 127.0.0.1:xyz
                    folded-header                 | ' two'
                    space-before-first-field      | ' X-First: 1'
                    conflicting-lengths           | Content-Length: 6
                    repeated-length               | Content-Length: 5, 5
                    chunked-not-last              | Transfer-Encoding: chunked, gzip
                    missing-chunk-end             | hello0
                    length-too-long=1             | Content-Length: 19
                    missing-length                | POST /a HTTP/1.1
                    many-ranges=3                 | Range: bytes=0-0,2-2,4-4
                    false-if-match                | If-Match: "no-such-version"
                    wrong-credentials             | Authorization: Basic bm9ib2R5Ondyb25n
                    plain-to-tls-port             | Host: 127.0.0.1:8080
                    second-request=/b             | GET /b HTTP/1.1
                    method=PUT                    | PUT /a HTTP/1.1
                    target=/b                     | GET /b HTTP/1.1
                    version=HTTP/1.0              | GET /a HTTP/1.0
                    host                          | Host: 127.0.0.1:8080
                    set-field=Accept: text/html   | Accept: text/html
                    content-type                  | Content-Type: application/json
                    range=0-9                     | Range: bytes=0-9
                    credentials                   | Authorization: Basic bGFiOmxhYg==
                    """)
    void putsItsLineOnTheWire(String use, String line) {
        assertThat(sent(plain(), use).lines()).contains(line);
    }

    @Test
    void longTargetHasExactlyTheGivenLength() {
        String line = sent(plain(), "long-target=1k").lines().findFirst().orElseThrow();

        assertThat(line.split(" ")[1]).hasSize(1024).startsWith("/a?x=a");
    }

    @Test
    void missingHostLeavesNoHost() {
        assertThat(sent(plain(), "missing-host")).doesNotContainIgnoringCase("host:");
    }

    @Test
    void manyHeadersAddsThatMany() {
        assertThat(
                        sent(plain(), "many-headers=7")
                                .lines()
                                .filter(line -> line.startsWith("X-Many-")))
                .hasSize(7);
    }

    @Test
    void theHeadEndsItsLinesAsTold() {
        assertThat(sent(plain(), "bare-lf-lines")).doesNotContain("\r").endsWith("\n\n");
        assertThat(sent(plain(), "bare-cr-lines")).doesNotContain("\n").endsWith("\r\r");
        assertThat(sent(plain(), "leading-empty-line=2")).startsWith("\r\n\r\nGET");
        assertThat(sent(plain(), "stalled-head")).endsWith("Accept: */*\r\n");
    }

    @Test
    void aBurstHasThatManyRequests() {
        assertThat(sent(plain(), "request-burst=5").split("GET /a", -1)).hasSize(6);
    }

    @Test
    void tlsCraftsChangeTheChannelAndNotThePort() {
        Draft secure = Draft.get(TargetUrl.parse("https://127.0.0.1/a"));

        assertThat(crafts.apply(secure, List.of(CraftUse.of("plain-to-tls-port"))).endpoint())
                .hasToString(new Endpoint(false, "127.0.0.1", 443).toString());
        assertThat(crafts.apply(plain(), List.of(CraftUse.of("tls-to-plain-port"))).endpoint())
                .hasToString(new Endpoint(true, "127.0.0.1", 8080).toString());
    }

    @Test
    void groupsStandTogether() {
        List<Craft.Group> groups = crafts.all().stream().map(Craft::group).distinct().toList();

        assertThat(groups).isSorted().hasSameSizeAs(Craft.Group.values());
        assertThat(crafts.all().stream().map(Craft::group)).isSorted();
    }

    @Test
    void laterCraftsWorkOnWhatEarlierOnesMade() {
        List<CraftUse> shrink =
                List.of(
                        CraftUse.parse("huge-header=5000"),
                        new CraftUse("shrink-field", Map.of("", "X-Big", "to", "16")));

        String sent = Renderer.render(crafts.apply(plain(), shrink)).bytes().latin1();

        assertThat(sent).contains("X-Big: " + "a".repeat(16) + "\r\n");
    }

    @Test
    void neighboursWithOtherParametersAreOneUse() {
        assertThat(
                        CraftUse.parseAll(
                                List.of(
                                        "shrink-field=X-Big",
                                        "shrink-field:to=16",
                                        "drop-field=A",
                                        "drop-field=B",
                                        "host")))
                .containsExactly(
                        new CraftUse("shrink-field", Map.of("", "X-Big", "to", "16")),
                        CraftUse.of("drop-field", "A"),
                        CraftUse.of("drop-field", "B"),
                        CraftUse.of("host"));
    }

    @Test
    void theTextsOfAUseReadBackAsIt() {
        CraftUse use = new CraftUse("shrink-field", Map.of("", "X-Big", "to", "16"));

        assertThat(CraftUse.parseAll(use.texts())).containsExactly(use);
        assertThat(CraftUse.parse(use.toString())).isEqualTo(use);
    }

    @Test
    void repairsUndoTheDamage() {
        assertThat(sent(plain(), "missing-host", "host")).contains("Host: 127.0.0.1:8080\r\n");
        assertThat(sent(plain(), "space-before-colon", "plain-fields")).doesNotContain("X-Spaced");
        assertThat(sent(plain(), "unknown-expectation", "drop-field=Expect"))
                .doesNotContain("Expect");
        assertThat(sent(plain(), "many-headers=9", "fewer-fields=2")).doesNotContain("X-Many-3");
        assertThat(sent(plain(), "long-target=999", "shorten-target=2"))
                .startsWith("GET /a HTTP/1.1");
    }

    @Test
    void rightLengthReplacesEveryOtherFraming() {
        Draft chunked = plain().withBody(new Body(Bytes.ofUtf8("five!"), Body.Framing.CHUNKED));

        assertThat(sent(chunked, "malformed-length", "content-length"))
                .contains("Content-Length: 5\r\n")
                .doesNotContain("Transfer-Encoding", "abc");
    }

    @Test
    void unknownCraftsParametersAndValuesAreNamed() {
        assertThatThrownBy(() -> sent(plain(), "no-such-craft"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no-such-craft");
        assertThatThrownBy(() -> sent(plain(), "huge-header:nme=X"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nme");
        assertThatThrownBy(() -> sent(plain(), "huge-header=lots"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> sent(plain(), "missing-host=1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no value");
        assertThatThrownBy(() -> sent(plain(), "set-field=Accept"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("a name, a colon and a value");
        assertThatThrownBy(() -> sent(plain(), "credentials:scheme=Hoba"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Hoba");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void hasItsWordsAndItsClause(Craft craft) throws Exception {
        CraftText text = CraftText.parse(Files.readString(TEXTS.resolve(craft.id() + ".md")));

        assertThat(text.title()).isNotBlank();
        assertThat(text.about()).endsWith(".");
        assertThat(craft.clause()).matches("RFC \\d{4} §[0-9.]+");
    }

    @Test
    void wordsAndCraftsAreTheSameSet() throws Exception {
        List<String> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(TEXTS)) {
            list.forEach(file -> files.add(file.getFileName().toString().replace(".md", "")));
        }

        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(everything().stream().map(Craft::id).toList());
    }

    @Test
    void usesReadBackWhatTheyWrite() {
        assertThat(CraftUse.parse("huge-header=16k")).hasToString("huge-header=16k");
        assertThat(CraftUse.parse("huge-header:name=X-Odd")).hasToString("huge-header:name=X-Odd");
        assertThat(CraftUse.parse("huge-header=a=1 b huge-header:name=X-Odd"))
                .isEqualTo(
                        new CraftUse(
                                "huge-header", Map.of(CraftUse.MAIN, "a=1 b", "name", "X-Odd")))
                .hasToString("huge-header=a=1 b huge-header:name=X-Odd");
        assertThat(CraftUse.parse("missing-host")).hasToString("missing-host");
        assertThatThrownBy(() -> CraftUse.parse("=5")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> CraftUse.parse("huge-header:name"))
                .isInstanceOf(InvalidInput.class);
    }
}

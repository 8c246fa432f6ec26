package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures.Capture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real servers answered, explained. */
class CaptureTest {

    private static List<Capture> all;
    private static Explainer explainer;

    @BeforeAll
    static void load() {
        all = Captures.all();
        explainer = ShippedExplainer.create();
    }

    private static Explanation explain(String server, String probe) {
        return all.stream()
                .filter(capture -> capture.server().equals(server))
                .filter(capture -> capture.probe().equals(probe))
                .map(capture -> explainer.explain(capture.exchange()))
                .findFirst()
                .orElseThrow();
    }

    /** Reasons that the status code hides: server, probe, first cause and how sure it is. */
    @ParameterizedTest
    @CsvSource({
        "nginx, h-field9k, header.too-large, certain",
        "nginx, mtls-mismatch, host.misdirected, certain",
        "nginx, c-ius-junk, precondition.malformed, likely",
        "nginx, b-cl-tooshort, framing.length-too-short, certain",
        "apache, h-count101, header.too-many, certain",
        "apache, rl-pct2f, target.encoded-slash, likely",
        "tomcat, b-cl-toolong, body.incomplete, certain",
        "tomcat, rl-brackets, target.malformed, certain",
        "tomcat, rl-uri9k, target.too-long, certain",
        "tomcat, rl-absolute-mismatch, target.absolute-mismatch, likely",
        "node, v-09, request-line.malformed, certain",
        "express, rl-uri9k, target.too-long, certain",
    })
    void seesBehindTheStatus(String server, String probe, String cause, String confidence) {
        CauseFound first = explain(server, probe).causes().getFirst();

        assertThat(first.id() + " " + first.confidence().id()).isEqualTo(cause + " " + confidence);
    }

    /** The same fault at servers that answer it differently, or the same. */
    @ParameterizedTest
    @CsvSource({
        "h-nohost, host.missing",
        "h-spacecolon, header.space-before-colon",
        "h-nul, header.control-character",
        "h-noname, header.name-malformed",
        "h-fold-first, header.folded",
        "h-field70k, header.too-large",
        "m-badtoken, method.malformed",
        "m-lower, method.unknown",
        "rl-lead-space, request-line.malformed",
        "rl-space-target, target.malformed",
        "v-junk, version.malformed",
        "b-cl-neg, framing.length-malformed",
        "b-cl-dup, framing.length-conflict",
        "b-te-notlast, framing.coding-unknown",
        "b-chunk-bad, framing.chunk-malformed",
    })
    void findsTheSameFaultEverywhere(String probe, String cause) {
        assertThat(List.of("nginx", "apache", "tomcat", "node", "express"))
                .allSatisfy(server ->
                        assertThat(explain(server, probe).causes().getFirst().id())
                                .isEqualTo(cause));
    }

    /** A sound request that is refused for other reasons has no fault. */
    @Test
    void findsNoFaultInSoundRequests() {
        Set<String> sound =
                Set.of(
                        "path-protected",
                        "path-forbidden",
                        "path-gone",
                        "path-missing",
                        "path-conflict",
                        "path-legal",
                        "auth-wrong",
                        "head-missing",
                        "tls-missing",
                        "path-ok",
                        "v-10",
                        "rl-lead-crlf");
        List<String> blaming =
                List.of("method.", "version.", "request-line.", "host.", "header.", "framing.");

        assertThat(all.stream().filter(capture -> sound.contains(capture.probe())))
                .allSatisfy(capture ->
                        assertThat(explainer.explain(capture.exchange()).causes())
                                .noneMatch(cause ->
                                        blaming.stream().anyMatch(cause.id()::startsWith)));
    }

    @Test
    void pointsIntoTheBytes() {
        assertThat(all)
                .hasSize(930)
                .allSatisfy(capture -> Sound.check(explainer, capture.exchange()));
    }

    @Test
    void saysTheSameOfTheSame() {
        assertThat(all.subList(0, 100))
                .allSatisfy(capture ->
                        assertThat(explainer.explain(capture.exchange()))
                                .isEqualTo(explainer.explain(capture.exchange())));
    }
}

package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures.Capture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What 37 servers answered that the explainer was not made for. */
class HeldOutServersTest {

    private static List<Capture> all;
    private static Explainer explainer;

    @BeforeAll
    static void load() {
        all = Captures.more();
        explainer = ShippedExplainer.create();
    }

    /** Where a server answers the fault with this status, the fault is the first cause. */
    @ParameterizedTest
    @CsvSource({
        "h-nohost, 400, host.missing",
        "h-2host, 400, host.duplicate",
        "h-host-empty, 400, host.malformed",
        "h-host-space, 400, host.malformed",
        "h-host-slash, 400, host.malformed",
        "h-host-badport, 400, host.malformed",
        "h-host-brackets, 400, host.malformed",
        "h-spacecolon, 400, header.space-before-colon",
        "h-fold-first, 400, header.folded",
        "h-obsfold, 400, header.folded",
        "h-nul, 400, header.control-character",
        "h-ctl, 400, header.control-character",
        "h-barecr, 400, header.control-character",
        "h-nocolon, 400, header.no-colon",
        "h-noname, 400, header.name-malformed",
        "h-badname, 400, header.name-malformed",
        "h-barelf, 400, header.line-ending",
        "h-field20k, 400, header.too-large",
        "h-field20k, 431, header.too-large",
        "h-field70k, 400, header.too-large",
        "h-field70k, 431, header.too-large",
        "h-field1m, 413, header.too-large",
        "h-field1m, 431, header.too-large",
        "h-count101, 400, header.too-many",
        "h-count101, 431, header.too-many",
        "m-badtoken, 400, method.malformed",
        "m-badtoken, 501, method.malformed",
        "m-lower, 400, method.unknown",
        "m-lower, 501, method.unknown",
        "m-unknown, 400, method.unknown",
        "m-unknown, 501, method.unknown",
        "m-unknown, 405, method.not-allowed",
        "ro-delete, 405, method.not-allowed",
        "ro-post, 501, method.unknown",
        "rl-lead-space, 400, request-line.malformed",
        "rl-2spaces, 400, request-line.malformed",
        "rl-space-target, 400, target.malformed",
        "rl-nul, 400, target.malformed",
        "rl-badpct, 400, target.malformed",
        "rl-pct00, 400, target.malformed",
        "rl-dotdot, 400, target.malformed",
        "rl-noslash, 400, target.malformed",
        "rl-pct2f, 400, target.encoded-slash",
        "rl-absolute-mismatch, 400, target.absolute-mismatch",
        "rl-uri70k, 400, target.too-long",
        "rl-uri70k, 414, target.too-long",
        "rl-uri70k, 431, target.too-long",
        "v-99, 400, version.unsupported",
        "v-99, 501, version.unsupported",
        "v-99, 505, version.unsupported",
        "v-junk, 400, version.malformed",
        "x-h2preface, 400, version.unsupported",
        "x-h2preface, 404, version.unsupported",
        "x-garbage, 400, request-line.malformed",
        "x-tlshello, 400, tls.tls-to-plain-port",
        "b-cl-neg, 400, framing.length-malformed",
        "b-cl-neg, 411, framing.length-malformed",
        "b-cl-word, 400, framing.length-malformed",
        "b-cl-dup, 400, framing.length-conflict",
        "b-cl-dup, 411, framing.length-conflict",
        "b-cl-list, 400, framing.length-conflict",
        "b-te-cl, 400, framing.length-and-chunked",
        "b-te-notlast, 400, framing.coding-unknown",
        "b-chunk-bad, 400, framing.chunk-malformed",
        "b-chunk-nocrlf, 400, framing.chunk-malformed",
        "b-big, 413, body.too-large",
        "b-nolength, 411, framing.length-missing",
        "b-expect-bad, 417, expectation.failed",
        "b-json-bad, 400, body.malformed",
        "b-form-bad, 400, body.malformed",
        "b-ctype, 415, body.type-unsupported",
        "r-unsat, 416, range.unsatisfiable",
        "r-syntax, 416, range.malformed",
        "c-ifmatch, 412, precondition.failed",
        "path-limited, 429, rate.limited",
        "path-protected, 401, auth.missing",
        "auth-wrong, 401, auth.rejected",
        "auth-badb64, 401, auth.malformed",
        "tls-plain, 400, tls.plain-to-tls-port",
    })
    void findsTheFaultAtServersItWasNotMadeFor(String probe, int status, String cause) {
        List<Capture> answered =
                all.stream()
                        .filter(capture -> capture.probe().equals(probe))
                        .filter(capture -> capture.exchange().status() == status)
                        .filter(capture -> !isProxyAskedDirectly(capture))
                        .toList();

        assertThat(answered)
                .isNotEmpty()
                .allSatisfy(capture ->
                        assertThat(first(capture)).as(capture.toString()).isEqualTo(cause));
    }

    /** A forward proxy refuses every target in origin-form, whatever else is wrong. */
    private static boolean isProxyAskedDirectly(Capture capture) {
        return capture.server().equals("squid");
    }

    private static String first(Capture capture) {
        return explainer.explain(capture.exchange()).causes().getFirst().id();
    }

    @Test
    void everyRefusalAndEverySilenceGetsACause() {
        assertThat(all).hasSizeGreaterThan(3_500);
        assertThat(
                        all.stream()
                                .filter(capture ->
                                        capture.exchange().response() == null
                                                || capture.exchange().status() / 100 == 4)
                                .filter(capture ->
                                        explainer.explain(capture.exchange()).causes().isEmpty())
                                .map(Capture::toString))
                .isEmpty();
    }

    @Test
    void pointsIntoTheBytes() {
        assertThat(all).allSatisfy(capture -> Sound.check(explainer, capture.exchange()));
    }

    /** A sound request has no fault of syntax, whatever the answer. */
    @Test
    void findsNoFaultInSoundRequests() {
        Set<String> sound =
                Set.of("path-ok", "path-missing", "head-missing", "path-forbidden", "tls-ok");
        Set<String> blaming =
                Set.of("method", "version", "request-line", "host", "header", "framing");

        assertThat(all)
                .filteredOn(capture -> sound.contains(capture.probe()))
                .allSatisfy(capture ->
                        assertThat(explainer.explain(capture.exchange()).causes())
                                .as(capture.toString())
                                .noneMatch(
                                        cause -> blaming.contains(cause.id().split("\\.", 2)[0])));
    }
}

package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Remedy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    @Test
    void theCardSaysWhatWhyAndWhatNext() {
        assertThat(ExplanationText.of(Exchanges.explanation(), 60))
                .isEqualTo(
                        """
                        405 Method Not Allowed: DELETE is not one of the methods
                        allowed here
                        Behind the status line stands 494@nginx.
                        Answered by nginx (load-balancer, likely).
                                    · received 51–64: Server: nginx

                        Why
                          certain   The resource allows GET and HEAD, not DELETE.
                                    [method.not-allowed]
                                    · received 33–49: Allow: GET, HEAD
                                    · outcome: answered<U+202E>␍␊

                        May it be sent again?
                          permanent Send it with another method.

                        What to try
                          Send it as GET: --craft use-method=GET

                        Checks: 1 met, 1 violated, 1 cannot be told
                          violates  SHOULD of RFC 9110 §15.5: The content does not
                                    explain the error.
                        """);
    }

    @Test
    void longEvidenceIsCutAndSaysSo() {
        Explanation explanation =
                with(
                        new CauseFound(
                                "header.too-large",
                                Confidence.CERTAIN,
                                "Too large.",
                                List.of(
                                        new Evidence(
                                                Evidence.Where.SENT,
                                                0,
                                                20_000,
                                                "x".repeat(20_000)))),
                        CraftUse.of("shrink-field", "4k"));

        assertThat(ExplanationText.of(explanation, 80))
                .contains("x".repeat(160) + "…\n", "(19840 more characters)")
                .hasSizeLessThan(800);
    }

    @Test
    void aRemedyIsQuotedForTheShell() {
        Explanation explanation =
                with(
                        new CauseFound("x.y", Confidence.LIKELY, "So.", List.of()),
                        CraftUse.of("set-field", "A: it's"));

        assertThat(ExplanationText.of(explanation, 80)).contains("--craft 'set-field=A: it'\\''s'");
    }

    @Test
    void aRemedyWithTwoArgumentsIsTwoOptions() {
        Explanation explanation =
                with(
                        new CauseFound("x.y", Confidence.LIKELY, "So.", List.of()),
                        new CraftUse("shrink-field", Map.of(CraftUse.MAIN, "A", "to", "9")));

        assertThat(ExplanationText.of(explanation, 80))
                .contains("--craft shrink-field=A --craft shrink-field:to=9");
    }

    @Test
    void whereNothingWasRefusedNoAdviceIsDue() {
        Explanation served =
                new Explanation(
                        200,
                        null,
                        null,
                        null,
                        "200 OK",
                        "unknown",
                        "No need.",
                        null,
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(ExplanationText.of(served, 80)).isEqualTo("200 OK\n");
    }

    private static Explanation with(CauseFound cause, CraftUse remedy) {
        return new Explanation(
                400,
                "400@ietf",
                null,
                null,
                "400 Bad Request",
                "permanent",
                "No.",
                null,
                List.of(cause),
                List.of(),
                List.of(new Remedy("method.not-allowed", remedy, "Mend it")));
    }
}

package dev.foursight.wire.raw;

import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.wire.TlsFailures;
import org.jspecify.annotations.Nullable;

/** Outcomes of a conversation that brought no usable answer. */
final class Faults {

    private Faults() {}

    /**
     * @param fault as {@code ResponseScanner} names it
     */
    static Outcome outcome(String fault) {
        return Outcome.failed(Kind.UNPARSABLE, fault, Phase.READ, sentence(fault));
    }

    private static String sentence(String fault) {
        return switch (fault) {
            case "not-http" -> "What came does not begin like an HTTP response.";
            case "bad-status-line" -> "The first line of the answer is no status line.";
            case "head-too-large" -> "The header section of the answer has no end within reason.";
            case "head-incomplete" -> "The connection ended inside the header section.";
            case "too-many-responses" -> "Responses came without end.";
            case "bad-chunk" -> "The chunked content of the answer breaks the chunked coding.";
            default -> "Only interim responses came, no final one.";
        };
    }

    static Outcome alert(@Nullable String alert, Phase phase) {
        return TlsFailures.alertOutcome(
                alert == null ? "" : alert, phase == Phase.READ ? Phase.READ : Phase.TLS);
    }

    static Outcome reset(Phase phase) {
        return Outcome.failed(
                Kind.RESET,
                "reset",
                phase,
                switch (phase) {
                    case WRITE -> "The peer reset the connection while the request was being sent.";
                    case FIRST_BYTE -> "The peer reset the connection instead of answering.";
                    default -> "The peer reset the connection in the middle of the answer.";
                });
    }

    static Outcome brokenOff() {
        return Outcome.failed(
                Kind.RESET,
                "by-client",
                Phase.WRITE,
                "The request broke the connection off itself, as it was composed to do.");
    }
}

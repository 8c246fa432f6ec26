package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** The first line is not method, blank, target, blank, version. */
final class RequestLineMalformed extends RequestCause {

    RequestLineMalformed() {
        super("request-line.malformed", "RFC 9112 §3");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_REQUEST_LINE);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        String variant = variant(sent);
        if (variant.isEmpty()) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(Confidence.LIKELY, Stage.REQUEST_LINE)
                        .as(variant)
                        .fact("line", Grammar.brief(sent.requestLine()))
                        .seen(sent.at(sent.request().lineFrom(), sent.request().lineTo()));
        return Optional.of(
                variant.equals("no-version") ? found.mend(CraftUse.of("version")) : found);
    }

    private static String variant(Sent sent) {
        if (sent.isBinary()) {
            return sent.isTlsHandshake() ? "tls" : "binary";
        }
        String line = sent.requestLine();
        int blank = Grammar.find(line, c -> c == ' ' || c == '\t');
        String method = blank < 0 ? line : line.substring(0, blank);
        if (method.isEmpty() && !line.isEmpty()) {
            return "leading-blank";
        }
        if (!sent.requestLineEnds()) {
            return "";
        }
        if (method.equals(line)) {
            return "one-word";
        }
        String target = sent.request().target();
        boolean padded = !target.isBlank() && !target.equals(target.strip());
        if (padded || line.indexOf('\t') >= 0) {
            return "separators";
        }
        return sent.request().version().isEmpty() ? "no-version" : "";
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return fault.variant().equals("no-version") ? Set.of(400, 505) : Set.of(400);
    }

    /**
     * Without a version a parser may go on waiting for the rest of the line or the header section:
     * then its 408 proves the fault.
     */
    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<Diagnosis> stalled =
                Sent.of(reading)
                        .filter(sent -> !sent.request().headComplete())
                        .filter(sent -> reading.hasStatus(408))
                        .flatMap(this::find)
                        .filter(fault -> fault.variant().equals("no-version"))
                        .map(fault ->
                                fault.as("no-version-stalled")
                                        .with(Confidence.CERTAIN)
                                        .seen(reading.statusLine()));
        return stalled.or(() -> super.examine(reading));
    }
}

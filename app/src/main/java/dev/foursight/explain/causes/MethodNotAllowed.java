package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The resource does not take this method. */
final class MethodNotAllowed extends Described {

    MethodNotAllowed() {
        super("method.not-allowed", "RFC 9110 §15.5.6");
    }

    @Override
    public When when() {
        return When.status(405).or(When.has(Trait.REFUSED, Trait.TUNNEL));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        String method = reading.request().map(ParsedRequest::method).orElse("");
        if (Asked.forTunnel(reading)) {
            return reading.hasStatus(400, 405, 501)
                    ? Optional.of(
                            Diagnosis.of(Confidence.LIKELY, Stage.TARGET)
                                    .as("tunnel")
                                    .seen(reading.requestLine())
                                    .seen(reading.statusLine()))
                    : Optional.empty();
        }
        if (reading.hasStatus(405)) {
            return Optional.of(refused(reading, method));
        }
        boolean refused =
                reading.hasStatus(400, 501)
                        || (reading.hasStatus(403) && !Asked.isTunnel(reading))
                        || reading.exchange().outcome().is(Kind.CLOSED_SILENTLY);
        boolean tunnel = method.equals("CONNECT") && refused;
        return tunnel
                ? Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.TARGET)
                                .as("connect")
                                .seen(reading.requestLine())
                                .seen(reading.statusLine())
                                .mend(CraftUse.of("method", "GET")))
                : Optional.empty();
    }

    private static Diagnosis refused(Reading reading, String method) {
        Fields fields = reading.response().orElseThrow().fields();
        List<FieldLine> allow = fields.all("Allow");
        List<String> allowed =
                allow.stream()
                        .flatMap(line -> Arrays.stream(line.value().split(",", -1)))
                        .map(String::strip)
                        .filter(Grammar::isToken)
                        .toList();
        boolean told = !allow.isEmpty() && Grammar.isToken(method) && !allowed.contains(method);
        Diagnosis found =
                Diagnosis.of(
                                Methods.isMiswritten(method)
                                        ? Confidence.POSSIBLE
                                        : told ? Confidence.CERTAIN : Confidence.LIKELY,
                                60)
                        .as(variant(allow, allowed, method, fields.whole()))
                        .fact("method", method.isEmpty() ? "The method" : Grammar.brief(method))
                        .fact("allowed", String.join(", ", allowed))
                        .seen(reading.statusLine());
        for (FieldLine line : allow) {
            found = found.seen(reading.received(line));
        }
        String instead = instead(allowed, method);
        return instead.isEmpty() ? found : found.mend(CraftUse.of("method", instead));
    }

    private static String variant(
            List<FieldLine> allow, List<String> allowed, String method, boolean whole) {
        if (allow.isEmpty()) {
            return whole ? "" : "unknown";
        }
        if (allowed.isEmpty()) {
            return "none";
        }
        return allowed.contains(method) ? "contradiction" : "allow";
    }

    /** Reading is harmless, so it comes first; without a list GET is the best guess. */
    private static String instead(List<String> allowed, String method) {
        for (String candidate : List.of("GET", "HEAD", "OPTIONS")) {
            if (allowed.contains(candidate) && !candidate.equals(method)) {
                return candidate;
            }
        }
        return allowed.stream()
                .filter(other -> !other.equals(method))
                .findFirst()
                .orElse(allowed.isEmpty() && !method.equals("GET") ? "GET" : "");
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The server does not know the method at all. */
final class MethodUnknown extends Described {

    MethodUnknown() {
        super("method.unknown", "RFC 9110 §9.1");
    }

    @Override
    public When when() {
        return When.status(501).or(When.has(Trait.REFUSED, Trait.ODD_METHOD));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<SignatureMatch> named = reading.signatureOf(id());
        return reading.request()
                .filter(request -> !request.version().isEmpty() && !Asked.forTunnel(reading))
                .map(ParsedRequest::method)
                .filter(method -> Grammar.isToken(method) && !method.equals("PRI"))
                .flatMap(method ->
                        confidence(reading, method, named)
                                .map(confidence -> describe(reading, method, confidence)))
                .map(found -> named.map(match -> Blame.name(found, match)).orElse(found))
                .or(() -> isMalformed(reading) ? Optional.empty() : Blame.told(reading, id()));
    }

    private static boolean isMalformed(Reading reading) {
        return reading.request()
                .map(ParsedRequest::method)
                .filter(method -> !method.isEmpty() && !Grammar.isToken(method))
                .isPresent();
    }

    private static Optional<Confidence> confidence(
            Reading reading, String method, Optional<SignatureMatch> named) {
        boolean known = Methods.isKnown(method);
        if (named.isPresent()) {
            return named.map(SignatureMatch::sureness);
        }
        if (Methods.isMiswritten(method) && reading.hasStatus(405)) {
            return Optional.of(
                    allows(reading, method.toUpperCase(Locale.ROOT))
                            ? Confidence.CERTAIN
                            : Confidence.LIKELY);
        }
        if (reading.hasStatus(501)) {
            return Optional.of(
                    method.equals("GET") || method.equals("HEAD") || asksMore(reading)
                            ? Confidence.POSSIBLE
                            : Confidence.LIKELY);
        }
        if (!known && reading.exchange().outcome().is(Kind.CLOSED_SILENTLY)) {
            return Optional.of(Confidence.POSSIBLE);
        }
        if (known || !reading.hasStatus(400, 403, 404, 405)) {
            return Optional.empty();
        }
        return Optional.of(
                reading.hasStatus(400) && !reading.provesOther("method.unknown")
                        ? Confidence.LIKELY
                        : Confidence.POSSIBLE);
    }

    private static boolean allows(Reading reading, String method) {
        return reading.response()
                .filter(it ->
                        List.of(it.fields().combined("Allow").split("\\s*,\\s*", -1))
                                .contains(method))
                .isPresent();
    }

    /** Whether 501 may as well be about something else that the request asks for. */
    private static boolean asksMore(Reading reading) {
        return reading.request()
                .map(ParsedRequest::fields)
                .filter(fields -> fields.has("Content-Range") || fields.has("Transfer-Encoding"))
                .isPresent();
    }

    private static Diagnosis describe(Reading reading, String method, Confidence confidence) {
        boolean miswritten = Methods.isMiswritten(method);
        String right = miswritten ? method.toUpperCase(Locale.ROOT) : "GET";
        String variant = miswritten ? "case" : Methods.isKnown(method) ? "unimplemented" : "";
        return Diagnosis.of(confidence, Stage.MEANING + 5)
                .as(variant)
                .fact("method", Grammar.brief(method))
                .fact("right", right)
                .fact("status", reading.status())
                .seen(reading.requestLine())
                .seen(reading.statusLine())
                .mend(CraftUse.of("method", right));
    }
}

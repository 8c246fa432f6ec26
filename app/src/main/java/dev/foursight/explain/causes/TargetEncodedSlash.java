package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Responder;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Locale;
import java.util.Optional;

/** An encoded slash in the path, which some servers refuse before they look anything up. */
final class TargetEncodedSlash extends Described {

    TargetEncodedSlash() {
        super("target.encoded-slash", "RFC 3986 §2.2");
    }

    @Override
    public When when() {
        return When.status(400, 403, 404).and(Trait.ODD_TARGET);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<SignatureMatch> named = reading.signatureOf(id());
        Optional<Diagnosis> found =
                reading.request()
                        .filter(request -> slash(request.path()) >= 0)
                        .filter(request -> named.isPresent() || reading.hasStatus(400, 403, 404))
                        .map(request ->
                                Diagnosis.of(confidence(reading, named), Stage.TARGET)
                                        .as(reading.hasStatus(404) ? "not-found" : "")
                                        .fact("target", Grammar.brief(request.target()))
                                        .seen(reading.requestLine())
                                        .seen(reading.statusLine())
                                        .mend(
                                                CraftUse.of(
                                                        "target",
                                                        request.target()
                                                                .replaceAll("(?i)%2F|%5C", "/"))))
                        .map(diagnosis ->
                                named.map(match -> Blame.name(diagnosis, match)).orElse(diagnosis));
        return found.or(() -> Blame.told(reading, id()));
    }

    private static Confidence confidence(Reading reading, Optional<SignatureMatch> named) {
        return named.map(SignatureMatch::sureness)
                .orElse(
                        reading.hasStatus(400) || (reading.hasStatus(404) && isApache(reading))
                                ? Confidence.LIKELY
                                : Confidence.POSSIBLE);
    }

    /** Apache httpd answers 404 to every such path unless AllowEncodedSlashes is changed. */
    private static boolean isApache(Reading reading) {
        return Responder.of(reading)
                .filter(writer -> writer.product().matches("Apache(/.*)?"))
                .isPresent();
    }

    private static int slash(String path) {
        String upper = path.toUpperCase(Locale.ROOT);
        return Math.max(upper.indexOf("%2F"), upper.indexOf("%5C"));
    }
}

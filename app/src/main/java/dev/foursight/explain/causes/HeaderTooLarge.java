package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Outcome.Kind;
import java.util.Map;
import java.util.Optional;

/** A field line, or all of them together, is longer than the server reads. */
final class HeaderTooLarge extends Described {

    private static final int SHRUNK = 4096;
    private static final int LONGEST_NAME = 100;

    HeaderTooLarge() {
        super("header.too-large", "RFC 6585 §5");
    }

    @Override
    public When when() {
        return When.status(431).or(When.has(Trait.REFUSED, Trait.LONG_HEAD));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<SignatureMatch> named = reading.signatureOf(id());
        Optional<Sizes> sizes = reading.request().map(Sizes::of);
        if (sizes.filter(Sizes::targetDominates).filter(it -> it.target() > 255).isPresent()) {
            return Optional.empty();
        }
        return sizes.flatMap(it -> confidence(reading, it, named))
                .map(sure -> describe(reading, sizes.orElseThrow(), sure))
                .map(found -> named.map(match -> Blame.name(found, match)).orElse(found))
                .or(() -> untold(reading));
    }

    private Optional<Diagnosis> untold(Reading reading) {
        return reading.hasStatus(431)
                ? Optional.of(
                        Diagnosis.of(untoldSureness(reading), Stage.SIZE)
                                .as("untold")
                                .seen(reading.statusLine()))
                : Blame.told(reading, id());
    }

    /** The number of lines explains a 431 better where the lines are short. */
    private static Confidence untoldSureness(Reading reading) {
        boolean many =
                reading.request()
                        .filter(it -> it.fields().lines().size() >= HeaderTooMany.USUAL)
                        .isPresent();
        return many ? Confidence.POSSIBLE : Confidence.LIKELY;
    }

    private static boolean hasNoContent(Reading reading) {
        return reading.request()
                .filter(request -> request.contentBytes() == 0)
                .filter(request -> !request.fields().has("Content-Length"))
                .filter(request -> !request.fields().has("Transfer-Encoding"))
                .isPresent();
    }

    private static Optional<Confidence> confidence(
            Reading reading, Sizes sizes, Optional<SignatureMatch> named) {
        boolean large = sizes.section() > Sizes.HARMLESS;
        if (reading.hasStatus(431, 494) && large) {
            return Optional.of(
                    reading.provesOther("header.too-large")
                            ? Confidence.POSSIBLE
                            : Confidence.CERTAIN);
        }
        if (named.isPresent()) {
            return named.map(SignatureMatch::sureness);
        }
        if (!large) {
            return Optional.empty();
        }
        if (reading.hasStatus(400) && !reading.provesOther("header.too-large")) {
            return Optional.of(
                    sizes.longestField() > Sizes.RECOMMENDED
                            ? Confidence.LIKELY
                            : Confidence.POSSIBLE);
        }
        Kind kind = reading.exchange().outcome().kind();
        if (reading.hasStatus(413) && hasNoContent(reading) && Sizes.isHeadLong(reading)) {
            return Optional.of(Confidence.LIKELY);
        }
        boolean cut = kind == Kind.RESET || kind == Kind.CLOSED_SILENTLY;
        return cut || reading.hasStatus(400, 413)
                ? Optional.of(Confidence.POSSIBLE)
                : Optional.empty();
    }

    private static Diagnosis describe(Reading reading, Sizes sizes, Confidence sure) {
        FieldLine longest = sizes.longest().orElse(FieldLine.of("", ""));
        boolean single = sizes.longestField() * 2 > sizes.section();
        Diagnosis found =
                Diagnosis.of(sure, Stage.SIZE)
                        .as(single ? "" : "section")
                        .fact("name", Grammar.brief(longest.name()))
                        .fact("length", sizes.longestField())
                        .fact("section", sizes.section())
                        .fact("count", sizes.count())
                        .seen(sizes.longest().map(reading::sent))
                        .seen(reading.statusLine());
        if (!single) {
            return found.mend(CraftUse.of("fewer-fields", "20"));
        }
        return longest.name().length() > LONGEST_NAME
                ? found.mend(CraftUse.of("short-fields", "1000"))
                : found.mend(shrink(longest.name().strip(), sizes.longestField()));
    }

    /** To the craft's standard length, or to half where the field is not much longer. */
    private static CraftUse shrink(String name, int length) {
        return length > 2 * SHRUNK
                ? CraftUse.of("shrink-field", name)
                : new CraftUse(
                        "shrink-field",
                        Map.of(CraftUse.MAIN, name, "to", String.valueOf(length / 2)));
    }
}

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
import java.util.Optional;

/** The target is longer than the server reads. */
final class TargetTooLong extends Described {

    /** Common file systems know no longer names. */
    private static final int LONGEST_NAME = 255;

    TargetTooLong() {
        super("target.too-long", "RFC 9110 §15.5.15");
    }

    @Override
    public When when() {
        return When.status(414).or(When.has(Trait.LONG_HEAD));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<Diagnosis> found =
                reading.request().flatMap(request -> blame(reading, request, Sizes.of(request)));
        if (found.isPresent()) {
            return found;
        }
        return reading.hasStatus(414)
                ? Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.TARGET)
                                .as("untold")
                                .seen(reading.statusLine()))
                : Blame.told(reading, id());
    }

    private Optional<Diagnosis> blame(Reading reading, ParsedRequest request, Sizes sizes) {
        // Tomcat's page speaks of the header where the target alone filled the buffer.
        Optional<SignatureMatch> named =
                reading.signatureOf(id())
                        .or(() ->
                                sizes.targetDominates()
                                        ? reading.signatureOf("header.too-large")
                                        : Optional.empty());
        return confidence(reading, request, sizes, named)
                .map(confidence ->
                        Diagnosis.of(confidence, Stage.SIZE)
                                .as(reading.hasStatus(403, 404) ? "name" : "")
                                .fact("length", sizes.target())
                                .fact("status", reading.status())
                                .seen(reading.requestLine())
                                .seen(reading.statusLine())
                                .mend(CraftUse.of("shorten-target", "200")))
                .map(found ->
                        named.map(match -> Blame.name(found, match).meaning(null)).orElse(found));
    }

    private static Optional<Confidence> confidence(
            Reading reading, ParsedRequest request, Sizes sizes, Optional<SignatureMatch> named) {
        if (named.isPresent() && sizes.target() > LONGEST_NAME) {
            return named.map(SignatureMatch::sureness);
        }
        if (reading.hasStatus(414) && sizes.target() > LONGEST_NAME) {
            return Optional.of(Confidence.CERTAIN);
        }
        if (reading.hasStatus(403, 404)) {
            return longestSegment(request) > LONGEST_NAME
                    ? Optional.of(Confidence.POSSIBLE)
                    : Optional.empty();
        }
        Kind kind = reading.exchange().outcome().kind();
        if (kind == Kind.CLOSED_SILENTLY || kind == Kind.RESET) {
            return sizes.target() > Sizes.RECOMMENDED
                    ? Optional.of(Confidence.POSSIBLE)
                    : Optional.empty();
        }
        boolean about = reading.hasStatus(400, 431) && !reading.provesOther("target.too-long");
        if (sizes.target() <= Sizes.HARMLESS || !sizes.targetDominates() || !about) {
            return Optional.empty();
        }
        return Optional.of(
                reading.hasStatus(431) || sizes.target() > Sizes.RECOMMENDED
                        ? Confidence.LIKELY
                        : Confidence.POSSIBLE);
    }

    private static int longestSegment(ParsedRequest request) {
        int longest = 0;
        for (String segment : request.path().split("/", -1)) {
            longest = Math.max(longest, segment.length());
        }
        return longest;
    }
}

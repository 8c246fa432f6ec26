package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The range that was asked for, and the length that the answer tells. */
record RangeAsked(FieldLine line, RangeSet set, Optional<BigInteger> length) {

    private static final Pattern UNSATISFIED =
            Pattern.compile("bytes\\s+\\*/(\\d{1,40})", Pattern.CASE_INSENSITIVE);

    /** Empty where the request has no Range or the answer does not concern it. */
    static Optional<RangeAsked> of(Reading reading) {
        return reading.prepared(RangeAsked.class, () -> made(reading));
    }

    private static Optional<RangeAsked> made(Reading reading) {
        return reading.request()
                .filter(request -> reading.hasStatus(200, 400, 416))
                .filter(request -> !reading.hasStatus(200) || request.method().equals("GET"))
                .flatMap(request -> request.fields().first("Range"))
                .map(line ->
                        new RangeAsked(line, RangeSet.of(reading).orElseThrow(), length(reading)));
    }

    private static Optional<BigInteger> length(Reading reading) {
        if (reading.hasStatus(200)) {
            return field(reading, "Content-Length")
                    .filter(line -> Digits.only(line.value(), 40))
                    .map(line -> new BigInteger(line.value()));
        }
        return field(reading, "Content-Range")
                .map(line -> UNSATISFIED.matcher(line.value()))
                .filter(Matcher::matches)
                .map(told -> new BigInteger(told.group(1)));
    }

    private static Optional<FieldLine> field(Reading reading, String name) {
        return reading.response().flatMap(response -> response.fields().first(name));
    }

    /** The diagnosis with evidence from both sides and a range that would do. */
    Diagnosis complete(Reading reading, Diagnosis found) {
        Diagnosis seen =
                found.fact("range", Grammar.brief(line.value()))
                        .fact("unit", Grammar.brief(set.unit()))
                        .fact("count", set.specs().size())
                        .fact("length", length.map(BigInteger::toString).orElse("?"))
                        .seen(reading.sent(line))
                        .seen(reading.statusLine())
                        .seen(field(reading, "Content-Range").map(reading::received));
        return seen.mend(remedy());
    }

    private CraftUse remedy() {
        if (length.filter(known -> known.signum() == 0).isPresent()) {
            return CraftUse.of("drop-field", "Range");
        }
        BigInteger last = BigInteger.valueOf(99);
        BigInteger most = length.map(known -> known.subtract(BigInteger.ONE)).orElse(last);
        return CraftUse.of("range", "0-" + last.min(most));
    }
}

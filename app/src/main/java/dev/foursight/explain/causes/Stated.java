package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.answer.ErrorBody;
import dev.foursight.explain.answer.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule whose cause an answer may state in a name or in words that many makers use, with whatever
 * status. What the rule finds itself tells more and stays; where it finds nothing, the sentence is
 * the variant {@code stated}.
 */
final class Stated extends Listening {

    private static final int WEIGHT = 75;

    /** Words that are about the message itself, not about values in its content. */
    private static final Pattern ABOUT_MESSAGE =
            Pattern.compile(
                    "\\b(?:headers?|host|ur[il]|request[ -]line|method|http version|protocol"
                            + "|content-length|transfer-encoding|chunk\\w*|range)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Causes that credentials have, which without any are missing rather than wrong. */
    private static final Set<String> OF_CREDENTIALS =
            Set.of("auth.rejected", "auth.token-invalid", "auth.token-expired");

    private Stated(CauseRule rule) {
        super(rule);
    }

    /** The rules, all but the last resorts listening to what an answer states. */
    static List<CauseRule> all(List<CauseRule> rules) {
        return rules.stream()
                .map(rule -> rule instanceof LastResort ? rule : (CauseRule) new Stated(rule))
                .toList();
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<Diagnosis> own = rule.examine(reading);
        Optional<SignatureMatch> stated = in(reading).filter(match -> isAbout(match, id()));
        if (stated.isEmpty() || isElsewhere(reading)) {
            return own;
        }
        Evidence words = stated.get().evidence();
        return Optional.of(
                own.filter(found -> found.confidence() != Confidence.POSSIBLE)
                        .map(found -> supported(found, words))
                        .orElseGet(() -> told(reading, words)));
    }

    /** What is missing cannot be wrong, and what was sent not missing. */
    private boolean isElsewhere(Reading reading) {
        return OF_CREDENTIALS.contains(id())
                ? hasNone(reading)
                : id().equals("precondition.failed")
                        ? isUnconditional(reading)
                        : id().equals("auth.missing")
                                && Asked.field(reading, "Authorization").isPresent();
    }

    /** What has no condition and brings no content in which one might stand. */
    private static boolean isUnconditional(Reading reading) {
        return reading.request()
                .filter(Asked::isWithoutContent)
                .filter(request -> Conditions.of(request).isEmpty())
                .isPresent();
    }

    private static Diagnosis supported(Diagnosis found, Evidence words) {
        Diagnosis heavy = found.weight() < WEIGHT ? found.weighing(WEIGHT) : found;
        boolean seen =
                found.evidence().stream()
                        .anyMatch(evidence -> evidence.text().contains(words.text()));
        return seen ? heavy : heavy.seen(words);
    }

    private static Diagnosis told(Reading reading, Evidence words) {
        return Asked.in(reading, Diagnosis.of(Confidence.LIKELY, WEIGHT))
                .as("stated")
                .fact("words", shown(reading, words.text()))
                .seen(words)
                .seen(reading.statusLine());
    }

    /** A name for machines is shown with what is said to people. */
    private static String shown(Reading reading, String said) {
        return said.indexOf(' ') > 0
                ? said.replaceAll("\\s+", " ").strip()
                : ErrorBody.of(reading)
                        .map(ErrorBody::text)
                        .filter(text -> !text.isEmpty() && !text.equals(said))
                        .or(() ->
                                Statement.of(reading)
                                        .map(Statement::sentences)
                                        .flatMap(sentences -> sentences.stream().findFirst())
                                        .map(Asked::shortened))
                        .map(text -> said + ": " + text.replaceAll("\\s+", " ").strip())
                        .orElse(said);
    }

    /** The reason that the answer states, unless a fingerprint of its server says more. */
    private static Optional<SignatureMatch> in(Reading reading) {
        return reading.naming()
                .filter(match -> match.signature().isStated() && !isAboutMessage(match));
    }

    /** Whether the answer states a reason of another kind than this fault of the message. */
    static boolean another(Reading reading, String causeId) {
        String family = causeId.substring(0, causeId.indexOf('.'));
        return in(reading)
                .filter(match -> !match.signature().cause().startsWith(family))
                .isPresent();
    }

    /** Content and query may hold credentials in a form of their maker's own. */
    private static boolean hasNone(Reading reading) {
        return Asked.isWithoutCredentials(reading)
                && reading.request()
                        .filter(it -> it.content().isEmpty() && it.target().indexOf('?') < 0)
                        .isPresent();
    }

    private static boolean isAboutMessage(SignatureMatch match) {
        return match.signature().cause().equals("body.invalid")
                && ABOUT_MESSAGE.matcher(match.evidence().text()).find();
    }

    private static boolean isAbout(SignatureMatch match, String causeId) {
        return match.signature().cause().equals(causeId);
    }
}

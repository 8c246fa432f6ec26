package dev.foursight.explain.causes;

import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Signature;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.answer.DavError;
import dev.foursight.explain.answer.ErrorBody;
import dev.foursight.explain.answer.Statement;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server's own words tell. */
final class Told {

    private static final int WORDS = 200;
    private static final int MOST_WORDS = 20;
    private static final Pattern CODE = Pattern.compile("^\\d{3} ");
    private static final Pattern LAST_STOP = Pattern.compile("\\.$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Told() {}

    /**
     * A diagnosis by a server's known page for this cause, told by the variant {@code told}; with
     * facts product, directive and limit, these two in words where none is known.
     */
    static Optional<Diagnosis> by(Reading reading, String causeId, int weight) {
        return reading.signatureOf(causeId)
                .filter(match -> !match.signature().isStated())
                .map(match ->
                        sourced(match, Diagnosis.of(match.sureness(), weight))
                                .as("told")
                                .seen(match.evidence())
                                .seen(reading.statusLine()));
    }

    /** Whether the answer itself names another reason, so that none need be guessed. */
    static boolean another(Reading reading, String causeId) {
        return reading.signatures().stream()
                .map(match -> match.signature().cause())
                .anyMatch(cause -> !cause.isEmpty() && !cause.equals(causeId));
    }

    private static Diagnosis sourced(SignatureMatch match, Diagnosis diagnosis) {
        Signature signature = match.signature();
        String directive = signature.directive();
        String setting =
                directive.isEmpty()
                        ? ""
                        : " The setting behind it is " + directive + defaultOf(signature) + ".";
        return diagnosis
                .fact("product", signature.product())
                .fact("setting", setting)
                .meaning(signature.effectiveKey());
    }

    private static String defaultOf(Signature signature) {
        return signature.limit().isEmpty() ? "" : " (" + signature.limit() + " unless changed)";
    }

    /** Whether the answer's text repeats what a field of the request says. */
    static boolean quotes(Reading reading, Optional<FieldLine> line) {
        String value = line.map(FieldLine::value).orElse("").strip();
        return value.length() > 3
                && reading.response()
                        .map(ParsedResponse::content)
                        .map(content -> content.slice(0, Math.min(content.length(), 4_096)))
                        .filter(content -> content.latin1().contains(value))
                        .isPresent();
    }

    /**
     * What the content says to people, as evidence: the text of a JSON error, the conditions of a
     * WebDAV error, or the beginning of a page's text without markup; empty if there is none, and
     * of content with NUL, which is no text.
     */
    static Optional<Evidence> words(Reading reading) {
        return reading.prepared(Words.class, () -> made(reading)).map(Words::evidence);
    }

    /** What {@link #words} finds; all rules share it. */
    private record Words(Evidence evidence) {}

    private static Optional<Words> made(Reading reading) {
        return ErrorBody.of(reading)
                .map(ErrorBody::words)
                .or(() ->
                        reading.response()
                                .map(response -> String.join(", ", DavError.conditions(response)))
                                .filter(conditions -> !conditions.isEmpty()))
                .map(said -> new Evidence(Where.RECEIVED, null, null, said))
                .or(() -> saying(reading))
                .or(() -> reading.response().flatMap(Told::page))
                .map(Words::new);
    }

    /** What an application says beyond the status, as a sentence to put before another. */
    static String said(Reading reading) {
        return saying(reading)
                .map(words -> LAST_STOP.matcher(words.text()).replaceFirst(""))
                .map(words -> "The server says “" + words + "”. ")
                .orElse("");
    }

    /** The first sentence of an application, wherever in JSON or XML it stands. */
    static Optional<Evidence> saying(Reading reading) {
        String reason = reading.response().map(ParsedResponse::reason).orElse("");
        return Statement.of(reading).map(Statement::sentences).orElse(List.of()).stream()
                .map(text -> BLANKS.matcher(text).replaceAll(" ").strip())
                .filter(text -> text.indexOf(' ') > 0 && text.indexOf('\0') < 0)
                .filter(text -> !isPhrase(text, reason))
                .map(text -> Asked.shortened(text, WORDS))
                .max(Comparator.comparingInt(text -> text.split(" ", MOST_WORDS).length))
                .map(text -> new Evidence(Where.RECEIVED, null, null, text));
    }

    /** What says no more than the status line; a long phrase there is an application’s own. */
    private static boolean isPhrase(String text, String reason) {
        return CODE.matcher(text).replaceFirst("").equalsIgnoreCase(reason)
                && text.split(" ", 6).length < 6;
    }

    private static Optional<Evidence> page(ParsedResponse response) {
        int length = Math.min(response.content().length(), 4_096);
        String content = response.content().slice(0, length).text();
        if (response.fields().has("Content-Encoding") || content.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String text = Markup.without(content);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String shown = text.length() <= WORDS ? text : text.substring(0, WORDS) + "…";
        return Optional.of(new Evidence(Where.RECEIVED, null, null, shown));
    }
}

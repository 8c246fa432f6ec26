package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.Verdict;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.explain.causes.Sent;
import dev.foursight.http.Ended;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is no HTTP message gets 400, and the connection is closed. */
final class NotHttpRefused extends OnFault {

    /** What clients sent before there were versions. */
    private static final Pattern HTTP_09 = Pattern.compile("GET [^ ]++");

    /** A server may part the line at blanks of any kind and number (§3). */
    private static final Pattern WORDS =
            Pattern.compile("\\s*+[!-~]++\\s++[!-~]++\\s++HTTP/[0-9]\\.[0-9]\\s*+");

    NotHttpRefused() {
        super("no-message-refused", "R9", "SHOULD", "RFC 9112 §2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_REQUEST_LINE);
    }

    /** Blanks in the target are another rule's affair. */
    @Override
    Optional<Evidence> fault(Sent sent) {
        String line = sent.requestLine();
        return isRequestLine(line) || sent.target().contains(" ") || sent.isPreface()
                ? Optional.empty()
                : Optional.of(sent.at(sent.request().lineFrom(), sent.request().lineTo()));
    }

    /** Read without a pattern: a target may be long. */
    private static boolean isRequestLine(String line) {
        int method = line.indexOf(' ');
        int target = line.indexOf(' ', method + 1);
        return method > 0
                && target > method + 1
                && Grammar.find(line.substring(0, method), c -> c <= ' ' || c > '~') < 0
                && Grammar.isVersion(line.substring(target + 1));
    }

    @Override
    Verdict verdict(Reading reading, ParsedResponse response, Sent sent) {
        if (response.status() == 400) {
            return conformsIf(
                    reading.exchange().ended() == Ended.CLOSED_BY_SERVER
                            || Listed.has(response.fields(), "Connection", "close"));
        }
        boolean lenient =
                HTTP_09.matcher(sent.requestLine()).matches()
                        || WORDS.matcher(sent.requestLine()).matches();
        return isSuccess(response) && !lenient ? Verdict.VIOLATES : Verdict.CANNOT_TELL;
    }
}

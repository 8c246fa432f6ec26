package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.AnsweredBy;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Remedy;
import dev.foursight.explain.Verdict;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import java.util.List;

/** Explains a 416 fully, an exchange without an answer by its failure, and all else by its code. */
final class SampleExplainer implements Explainer {

    static final String RANGE_ANSWER =
            """
            HTTP/1.1 416 Range Not Satisfiable\r
            Server: nginx/1.22.1\r
            Date: Sun, 22 Nov 2026 17:00:00 GMT\r
            Content-Type: text/html\r
            Content-Length: 72\r
            Connection: keep-alive\r
            Content-Range: bytes */612\r
            \r
            <html>\r
            <head><title>416 \u202E Requested Range</title></head>\r
            </html>\r
            """;

    @Override
    public Explanation explain(Exchange exchange) {
        return exchange.status() == 416
                ? range(exchange)
                : exchange.status() < 0 ? refused(exchange) : Fixtures.plain(exchange.status());
    }

    private static Explanation range(Exchange exchange) {
        Evidence total = at(Where.RECEIVED, exchange.received(), "Content-Range: bytes */612");
        Bytes sent = exchange.sent() == null ? Bytes.EMPTY : exchange.sent();
        Evidence asked = at(Where.SENT, sent, "Range: bytes=");
        return new Explanation(
                416,
                "416@ietf",
                null,
                null,
                "416 Range Not Satisfiable: the range begins behind the end of the content",
                "permanent",
                "The same request will be refused again; change the range first.",
                new AnsweredBy(
                        "nginx 1.22.1", AnsweredBy.Role.ORIGIN, Confidence.LIKELY, List.of()),
                List.of(
                        new CauseFound(
                                "range.unsatisfiable",
                                Confidence.CERTAIN,
                                "You asked for bytes from 99 999 999 on; the content has 612 bytes, "
                                        + "so no byte of it lies in the range.",
                                List.of(total, asked)),
                        new CauseFound(
                                "server.own-decision",
                                Confidence.POSSIBLE,
                                "The server may refuse ranges of this resource by its own rules.",
                                List.of())),
                List.of(
                        finding(
                                "J26",
                                "SHOULD",
                                Verdict.CONFORMS,
                                "It says how long the content is.",
                                total),
                        finding("J6", "MUST", Verdict.CONFORMS, "It carries a Date.", total),
                        finding(
                                "J2",
                                "MUST",
                                Verdict.CANNOT_TELL,
                                "Whether it has a clock cannot be seen.",
                                total),
                        finding(
                                "J12",
                                "MUST",
                                Verdict.VIOLATES,
                                "It sends no Vary although it chose.",
                                total)),
                List.of(
                        new Remedy(
                                "range.unsatisfiable",
                                CraftUse.of("range", "0-611"),
                                "Ask for bytes 0 to 611 and send"),
                        new Remedy(
                                "range.unsatisfiable",
                                CraftUse.of("drop-field", "Range"),
                                "Leave Range out and send")));
    }

    private static Explanation refused(Exchange exchange) {
        Outcome.Failure failure = exchange.outcome().failure();
        return new Explanation(
                null,
                null,
                null,
                null,
                "No answer: nothing listens there",
                "unknown",
                "Try again once the server runs.",
                null,
                List.of(
                        new CauseFound(
                                "network.refused",
                                Confidence.CERTAIN,
                                "Nothing listens on 127.0.0.1:8081. Is the server running?",
                                List.of(
                                        new Evidence(
                                                Where.OUTCOME,
                                                null,
                                                null,
                                                failure == null ? "" : failure.detail())))),
                List.of(),
                List.of());
    }

    private static Finding finding(
            String row, String level, Verdict verdict, String sentence, Evidence evidence) {
        return new Finding(
                "rule-" + row,
                row,
                level,
                "RFC 9110 §15.5.17",
                verdict,
                sentence,
                List.of(evidence));
    }

    private static Evidence at(Where where, Bytes bytes, String text) {
        int from = bytes.indexOf(text);
        return from < 0
                ? new Evidence(where, null, null, text)
                : new Evidence(where, from, from + text.length(), text);
    }
}

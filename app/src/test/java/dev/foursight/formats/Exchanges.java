package dev.foursight.formats;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.AnsweredBy;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Remedy;
import dev.foursight.explain.RetryTime;
import dev.foursight.explain.Verdict;
import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Timing;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireEvent;
import java.time.Instant;
import java.util.List;

/** Fixed exchanges and an explanation for tests. */
public final class Exchanges {

    private Exchanges() {}

    /** A 405 over plain HTTP/1.1, answered whole. */
    public static Exchange notAllowed() {
        Bytes sent = Bytes.ofLatin1("DELETE /a HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n");
        Bytes received =
                Bytes.ofLatin1(
                        "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 3\r\n\r\nno\n");
        return Exchange.ofBytes(
                "http://127.0.0.1:8080/a",
                sent,
                received,
                false,
                received.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                new Timing(0.5, null, 1.25, 2.0),
                null,
                List.of(
                        new WireEvent(0.5, WireEvent.What.CONNECTED, 0),
                        new WireEvent(0.75, WireEvent.What.WRITTEN, sent.length())));
    }

    /** A name that does not resolve. */
    public static Exchange unknownHost() {
        return Exchange.ofBytes(
                "http://nowhere.invalid/",
                Bytes.EMPTY,
                Bytes.EMPTY,
                false,
                0,
                Outcome.failed(
                        Outcome.Kind.CONNECT_FAILED,
                        "unknown-host",
                        Phase.RESOLVE,
                        "nowhere.invalid"),
                Ended.FAILED,
                Timing.UNKNOWN,
                null,
                List.of(new WireEvent(1, WireEvent.What.FAILED, 0)));
    }

    /** An HTTP/2 exchange: fields listed, no bytes sent that are known. */
    public static Exchange http2() {
        Bytes content = Bytes.ofUtf8("{\"error\":\"größer\"}");
        return new Exchange(
                "https://127.0.0.1:8443/x",
                null,
                Bytes.EMPTY,
                false,
                content.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                new Timing(1.0, 2.0, 3.0, 4.0),
                new TlsInfo("TLSv1.3", "h2", null, false),
                List.of(),
                new ParsedRequest(
                        "GET",
                        "/x",
                        "HTTP/2",
                        -1,
                        -1,
                        new Fields(List.of(FieldLine.of("accept", "*/*"))),
                        -1,
                        true,
                        Bytes.EMPTY),
                new Answers(
                        List.of(),
                        new ParsedResponse(
                                "HTTP/2",
                                413,
                                "",
                                new Fields(
                                        List.of(FieldLine.of("content-type", "application/json"))),
                                -1,
                                -1,
                                content,
                                content.length(),
                                true),
                        List.of()));
    }

    /** An explanation that uses every member. */
    public static Explanation explanation() {
        Evidence bytes = new Evidence(Evidence.Where.RECEIVED, 33, 49, "Allow: GET, HEAD");
        Evidence server = new Evidence(Evidence.Where.RECEIVED, 51, 64, "Server: nginx");
        Evidence noBytes = new Evidence(Evidence.Where.OUTCOME, null, null, "answered\u202e\r\n");
        return new Explanation(
                405,
                "405@ietf",
                494,
                "494@nginx",
                "405 Method Not Allowed: DELETE is not one of the methods allowed here",
                "permanent",
                "Send it with another method.",
                new AnsweredBy(
                        "nginx", AnsweredBy.Role.LOAD_BALANCER, Confidence.LIKELY, List.of(server)),
                List.of(
                        new CauseFound(
                                "method.not-allowed",
                                Confidence.CERTAIN,
                                "The resource allows GET and HEAD, not DELETE.",
                                List.of(bytes, noBytes))),
                List.of(
                        new Finding(
                                "allow-sent",
                                "J6",
                                "MUST",
                                "RFC 9110 §15.5.6",
                                Verdict.CONFORMS,
                                "The 405 names the allowed methods.",
                                List.of(bytes)),
                        new Finding(
                                "content-explains",
                                "J9",
                                "SHOULD",
                                "RFC 9110 §15.5",
                                Verdict.VIOLATES,
                                "The content does not explain the error.",
                                List.of()),
                        new Finding(
                                "clock",
                                "J2",
                                "MUST",
                                "RFC 9110 §6.6.1",
                                Verdict.CANNOT_TELL,
                                "Whether the server has a clock is not known.",
                                List.of())),
                List.of(
                        new Remedy(
                                "method.not-allowed",
                                CraftUse.of("use-method", "GET"),
                                "Send it as GET")),
                new RetryTime(
                        RetryTime.Source.ASKED,
                        90L,
                        Instant.parse("2026-01-01T00:01:30Z"),
                        new Evidence(Evidence.Where.RECEIVED, 66, 81, "Retry-After: 90")));
    }
}

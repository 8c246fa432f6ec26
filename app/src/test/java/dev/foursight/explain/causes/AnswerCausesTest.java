package dev.foursight.explain.causes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.FoundBy;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Readings;
import dev.foursight.explain.Sentences;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Timing;
import dev.foursight.http.WireEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerCausesTest {

    private static final List<CauseRule> ALL = AnswerCauses.all();

    private static final Sentences SENTENCES =
            ShippedTexts.sentences(ALL.stream().map(CauseRule::id).distinct().toList());

    /** What the rules find, as {@code confidence variant}; no rule, nothing found: none. */
    private static String found(String id, Reading reading) {
        return FoundBy.all(reading).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .map(found -> told(id, found.diagnosis()))
                .orElse("none");
    }

    /** Fills the sentences, so that a missing fact or variant fails. */
    private static String told(String id, Diagnosis found) {
        assertThat(SENTENCES.fill(id, found.variant(), found.facts())).isNotBlank();
        assertThat(SENTENCES.fill(id, "headline", found.facts())).isNotBlank();
        assertThat(found.evidence()).isNotEmpty();
        return (found.confidence().id() + " " + found.variant()).strip();
    }

    /** In requests and answers a semicolon stands for a line end and ¦ for a semicolon. */
    private static String lines(String text) {
        return text.replace(";", "\n").replace('¦', ';');
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/explain/answer-causes.csv",
            delimiter = '|',
            maxCharsPerColumn = 9_000)
    void findsInAnswers(String id, String request, String answer, String expected) {
        Reading reading =
                Readings.of(
                        lines(request.contains("HTTP/") ? request : request + " HTTP/1.1;;"),
                        "HTTP/1.1 " + lines(answer.contains(";;") ? answer : answer + ";;"));
        assertThat(found(id, reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    network.unknown-host | connect-failed | unknown-host | RESOLVE | certain local
                    network.refused      | connect-failed | refused      | CONNECT | certain local
                    network.refused      | connect-failed | unreachable  | CONNECT | none
                    network.unreachable  | connect-failed | unreachable  | CONNECT | certain local
                    network.unknown-host | connect-failed | resolver-failed | RESOLVE | certain resolver-failed
                    network.unknown-host | connect-failed | no-address-of-family | RESOLVE | certain no-address-of-family
                    network.unreachable  | connect-failed | no-route     | CONNECT | certain no-route
                    network.unreachable  | connect-failed | forbidden-here | CONNECT | certain forbidden-here
                    network.proxy        | connect-failed | proxy-refused | CONNECT | certain
                    network.proxy        | connect-failed | proxy-login-refused | CONNECT | certain login
                    network.proxy        | connect-failed | proxy-forbids | CONNECT | certain forbids
                    network.proxy        | connect-failed | proxy-origin-refused | CONNECT | certain behind
                    network.proxy        | connect-failed | proxy-not-socks | CONNECT | certain kind
                    network.proxy        | connect-failed | refused      | CONNECT | none
                    network.refused      | connect-failed | proxy-refused | CONNECT | none
                    network.timed-out    | connect-failed | proxy-timed-out | CONNECT | none
                    network.timed-out    | connect-failed | timed-out    | CONNECT | certain
                    network.timed-out    | timed-out      | timed-out    | RESOLVE | certain resolving
                    network.timed-out    | timed-out      | timed-out    | READ    | none
                    network.reset        | reset          | reset        | READ    | certain
                    network.reset        | reset          | reset        | WRITE   | certain sending
                    timing.no-answer     | timed-out      | timed-out    | FIRST_BYTE | certain
                    timing.no-answer     | timed-out      | timed-out    | WRITE   | certain not-read
                    timing.no-answer     | timed-out      | timed-out    | TLS     | none
                    tls.handshake-failed | timed-out      | timed-out    | TLS     | certain timed-out
                    tls.handshake-failed | tls-failed     | alert        | TLS     | certain
                    tls.handshake-failed | tls-failed     | closed       | TLS     | certain closed
                    tls.handshake-failed | tls-failed     | plain-on-tls | TLS     | none
                    tls.tls-to-plain-port | tls-failed    | plain-on-tls | TLS     | certain
                    tls.tls-to-plain-port | tls-failed    | alert        | TLS     | none
                    tls.certificate-untrusted  | tls-failed | certificate-untrusted  | TLS | certain
                    tls.certificate-untrusted  | tls-failed | certificate-expired    | TLS | none
                    tls.certificate-untrusted  | tls-failed | certificate-self-signed | TLS | certain self-signed
                    tls.certificate-untrusted  | tls-failed | certificate-not-pinned | TLS | certain not-pinned
                    tls.certificate-untrusted  | tls-failed | certificate-weak | TLS | certain weak
                    tls.certificate-expired    | tls-failed | certificate-not-yet-valid | TLS | certain not-yet-valid
                    tls.certificate-expired    | tls-failed | certificate-date-invalid | TLS | certain date-invalid
                    network.reset              | reset | by-client | WRITE | certain by-client
                    network.reset              | reset | stream-reset | FIRST_BYTE | certain stream
                    tls.handshake-failed | tls-failed     | no-common-version | TLS | certain protocol-version
                    tls.handshake-failed | tls-failed     | h2-not-offered | TLS | certain h2-not-offered
                    tls.handshake-failed | tls-failed     | certificate-weak | TLS | none
                    tls.certificate-expired    | tls-failed | certificate-expired    | TLS | certain
                    tls.certificate-wrong-host | tls-failed | certificate-wrong-host | TLS | certain
                    answer.not-http       | unparsable    | not-http        | READ | certain
                    answer.not-http       | unparsable    | bad-chunk       | READ | none
                    answer.malformed      | unparsable    | bad-status-line | READ | certain
                    answer.malformed      | unparsable    | bad-chunk       | READ | certain chunk
                    answer.malformed      | unparsable    | not-http        | READ | none
                    answer.head-too-large | unparsable    | head-too-large  | READ | certain
                    answer.head-too-large | unparsable    | bad-chunk       | READ | none
                    server.closed-silently | closed-silently | closed | FIRST_BYTE | likely
                    server.closed-silently | reset           | reset  | FIRST_BYTE | none
                    timing.cancelled       | cancelled       | cancelled | READ | certain
                    timing.cancelled       | timed-out       | timed-out | READ | none
                    timing.request-timeout | closed-silently | closed | FIRST_BYTE | none
                    """)
    void findsWithoutAnAnswer(
            String id, String outcome, String kind, Phase phase, String expected) {
        Kind kindOf =
                Stream.of(Kind.values())
                        .filter(it -> it.id().equals(outcome))
                        .findFirst()
                        .orElseThrow();
        Reading reading =
                Readings.of(
                        "https://127.0.0.1:8081/",
                        "GET / HTTP/1.1\nHost: 127.0.0.1:8081\n\n",
                        "",
                        Outcome.failed(kindOf, kind, phase, "as the system says"));
        assertThat(found(id, reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tls.client-certificate-missing  | (certificate_required) Received fatal alert | certain alert
                    tls.client-certificate-missing  | Received fatal alert: handshake_failure | possible
                    tls.client-certificate-missing  | Received fatal alert: internal_error | none
                    tls.client-certificate-rejected | Received fatal alert: unknown_ca | likely
                    tls.client-certificate-rejected | Received fatal alert: handshake_failure | none
                    tls.handshake-failed | Received fatal alert: protocol_version | certain protocol-version
                    tls.handshake-failed | Received fatal alert: unrecognized_name | certain unrecognized-name
                    tls.handshake-failed | Received fatal alert: no_application_protocol | certain no-application-protocol
                    tls.handshake-failed | Received fatal alert: unknown_ca | none
                    """)
    void readsTlsAlerts(String id, String detail, String expected) {
        Reading reading =
                Readings.of(
                        "https://127.0.0.1:8443/",
                        "",
                        "",
                        Outcome.failed(Kind.TLS_FAILED, "alert", Phase.TLS, detail));
        assertThat(found(id, reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                            | likely silent-nothing
                    GET / HTT                                                     | likely silent-head
                    POST / HTTP/1.1;Host: a;Content-Length: 9;;abc                | likely silent-content
                    POST / HTTP/1.1;Host: a;Transfer-Encoding: chunked;;3;abc;    | likely silent-content
                    POST / HTTP/1.1;Host: a;Transfer-Encoding: chunked;;3;abc;0;; | none
                    """)
    void tellsARequestThatNeverEnds(String request, String expected) {
        Reading reading =
                Readings.of(
                        "http://127.0.0.1:8081/",
                        lines(request),
                        "",
                        Outcome.failed(Kind.CLOSED_SILENTLY, "closed", Phase.FIRST_BYTE, ""));
        assertThat(found("timing.request-timeout", reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    407 | auth.proxy         | ''                              | certain tunnel
                    407 | auth.proxy         | Proxy-Authorization: Basic dTpw | certain tunnel-rejected
                    403 | policy.blocked     | ''                              | likely tunnel
                    405 | method.not-allowed | ''                              | likely tunnel
                    501 | method.not-allowed | ''                              | likely tunnel
                    """)
    void aProxyThatOpensNoTunnelIsNotHelpedByAnotherRequest(
            int status, String cause, String field, String expected) {
        String asked = "CONNECT a.test:443 HTTP/1.1\nHost: a.test:443\n";
        String answer =
                "HTTP/1.1 "
                        + status
                        + " X\r\nProxy-Authenticate: Basic realm=p\r\nContent-Length: 0\r\n\r\n";
        Exchange exchange =
                Exchange.ofBytes(
                        "https://a.test/",
                        Bytes.ofLatin1(
                                (asked + (field.isEmpty() ? "" : field + "\n") + "\n")
                                        .replace("\n", "\r\n")),
                        Bytes.ofLatin1(answer),
                        false,
                        answer.length(),
                        Outcome.ANSWERED,
                        Ended.KEPT_OPEN,
                        Timing.UNKNOWN,
                        null,
                        List.of(new WireEvent(1, WireEvent.What.PROXY_WRITTEN, 9)));
        Reading reading = Readings.of(exchange);
        List<FoundBy> found =
                FoundBy.all(reading).stream()
                        .filter(it -> it.diagnosis().confidence() != Confidence.POSSIBLE)
                        .toList();
        assertThat(found).allMatch(it -> it.diagnosis().remedies().isEmpty());
        assertThat(found)
                .extracting(it ->
                        String.join(
                                " ",
                                it.id(),
                                it.diagnosis().confidence().id(),
                                it.diagnosis().variant()))
                .containsExactly(cause + " " + expected);
    }

    @Test
    void namesHostAndPortThatNothingListensOn() {
        Reading reading =
                Readings.of(
                        "http://127.0.0.1:8081/",
                        "GET / HTTP/1.1\n\n",
                        "",
                        Outcome.failed(
                                Kind.CONNECT_FAILED,
                                "refused",
                                Phase.CONNECT,
                                "Connection refused"));
        Optional<Diagnosis> refused =
                ALL.stream().flatMap(rule -> rule.examine(reading).stream()).findFirst();
        assertThat(refused.map(it -> SENTENCES.fill("network.refused", it.variant(), it.facts())))
                .contains("Nothing listens on 127.0.0.1:8081. Is the server running?");
    }

    @Test
    void neverShowsAPassword() {
        Reading reading =
                Readings.of(
                        "GET / HTTP/1.1\nAuthorization: Basic dXNlcjpzZWNyZXQ=\n\n",
                        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=\"r\"\n\n");
        assertThat(ALL.stream().flatMap(rule -> rule.examine(reading).stream()).toList())
                .isNotEmpty()
                .noneMatch(it -> it.toString().contains("dXNlcjpzZWNyZXQ="))
                .noneMatch(it -> it.toString().contains("secret"));
    }

    static Stream<CauseRule> rules() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasIdClauseSentenceAndHeadline(CauseRule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)?");
        assertThat(rule.clause()).matches("(RFC \\d{4}|MS-[A-Z]+) §[\\d.]+");
        assertThat(SENTENCES.has(rule.id(), "")).isTrue();
        assertThat(SENTENCES.has(rule.id(), "headline")).isTrue();
    }

    @Test
    void everyCauseThatAFingerprintNamesHasARule() {
        Set<String> known =
                Stream.concat(RequestCauses.all().stream(), ALL.stream())
                        .map(CauseRule::id)
                        .collect(Collectors.toSet());
        assertThat(ShippedTexts.signatures().all())
                .filteredOn(signature -> !signature.cause().isEmpty())
                .allMatch(signature -> known.contains(signature.cause()));
    }
}

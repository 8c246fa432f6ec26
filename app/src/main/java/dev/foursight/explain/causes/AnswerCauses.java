package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import java.util.List;
import java.util.stream.Stream;

/** Causes that the answer, the handshake or the connection tells. */
public final class AnswerCauses {

    private AnswerCauses() {}

    public static List<CauseRule> all() {
        return Stated.all(
                Stream.of(
                                identity(),
                                resource(),
                                content(),
                                rules(),
                                tls(),
                                network(),
                                answers(),
                                lastResorts())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<CauseRule> identity() {
        return List.of(
                new AuthMissing(),
                new ToldAnyway(new AuthRejected()),
                new ToldAnyway(new AuthMalformed()),
                new ToldAnyway(new AuthForbidden()),
                new AuthProxy(),
                new ToldAnyway(new SessionExpired()),
                new TokenMissing(),
                new TokenExpired(),
                new TokenInvalid());
    }

    private static List<CauseRule> resource() {
        return List.of(
                new TargetNotFound(),
                new SaidByStatus("target.gone", "RFC 9110 §15.5.11", 410),
                new ToldAnyway(new NoIndex()),
                new ToldAnyway(
                        new NegotiationFailed(
                                "negotiation.accept",
                                "RFC 9110 §12.5.1",
                                "Accept",
                                Offer.Kind.TYPE)),
                new NegotiationFailed(
                        "negotiation.language",
                        "RFC 9110 §12.5.4",
                        "Accept-Language",
                        Offer.Kind.LANGUAGE),
                new NegotiationFailed(
                        "negotiation.encoding",
                        "RFC 9110 §12.5.3",
                        "Accept-Encoding",
                        Offer.Kind.ENCODING),
                new Conflict(),
                new Locked(),
                new SaidByStatus("state.dependency-failed", "RFC 4918 §11.4", 424));
    }

    private static List<CauseRule> content() {
        return List.of(
                new ToldAnyway(new BodyTooLarge()),
                new TypeUnsupported(),
                new ToldAnyway(new CodingUnsupported()),
                new BodyMalformed(),
                new BodyInvalid());
    }

    private static List<CauseRule> rules() {
        return List.of(
                new RateLimited(),
                new ToldAnyway(new PolicyBlocked()),
                new LegalBlocked(),
                new MailboxMoved(),
                new RetryWith(),
                new SaidByStatus("payment.required", "RFC 9110 §15.5.3", 402),
                new SaidByStatus("teapot", "RFC 2324 §2.3.2", 418),
                new ToldAnyway(new Upstream()));
    }

    /** Each looks at what those before it found. */
    private static List<CauseRule> lastResorts() {
        return List.of(
                new TargetNotAbsolute(), new TlsRequired(), new ServerFailed(), new OwnDecision());
    }

    private static List<CauseRule> tls() {
        return List.of(
                new PlainToTlsPort(),
                new TlsToPlainPort(),
                new TlsOutcome(
                        "tls.certificate-untrusted",
                        "RFC 5280 §6",
                        "untrusted",
                        "self-signed",
                        "not-pinned",
                        "weak"),
                new TlsOutcome(
                        "tls.certificate-expired",
                        "RFC 5280 §4.1.2.5",
                        "expired",
                        "not-yet-valid",
                        "date-invalid"),
                new TlsOutcome("tls.certificate-wrong-host", "RFC 9110 §4.3.4", "wrong-host"),
                new ClientCertificateMissing(),
                new ClientCertificateRejected(),
                new SniMissing(),
                new HandshakeFailed());
    }

    private static List<CauseRule> network() {
        return List.of(
                new ConnectFailed(
                        "network.unknown-host",
                        "RFC 9110 §4.3.2",
                        "unknown-host",
                        "resolver-failed",
                        "no-address-of-family"),
                new ConnectFailed("network.refused", "RFC 9293 §3.5.2", "refused"),
                new ConnectFailed(
                        "network.unreachable",
                        "RFC 1122 §4.2.3.9",
                        "unreachable",
                        "no-route",
                        "forbidden-here"),
                new ProxyFailed(),
                new ConnectTimedOut(),
                new ConnectionReset());
    }

    private static List<CauseRule> answers() {
        return List.of(
                new ToldAnyway(new RequestTimeout()),
                new NoAnswer(),
                new Cancelled(),
                new ClientClosed(),
                new ClosedSilently(),
                new NotHttp(),
                new MalformedAnswer(),
                new EndlessHead(),
                new StatusInvalid());
    }
}

package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.TlsInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server will not answer for this authority on this connection. */
final class HostMisdirected extends Described {

    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9.-]{1,255}(?::\\d*)?");

    HostMisdirected() {
        super("host.misdirected", "RFC 9110 §15.5.20");
    }

    @Override
    public When when() {
        return When.status(400, 403, 404, 421);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<SignatureMatch> named = reading.signatureOf(id());
        if (!reading.hasStatus(421)) {
            return Blame.told(reading, id())
                    .map(found -> hasFaultyHost(reading) ? found.with(Confidence.POSSIBLE) : found)
                    .or(() -> other(reading));
        }
        Optional<FieldLine> host =
                reading.request().flatMap(request -> request.fields().first("Host"));
        Diagnosis found =
                base(reading, host).seen(host.map(reading::sent)).seen(reading.statusLine());
        Diagnosis mended =
                host.filter(line -> isOfUrl(reading, line)).isPresent()
                        ? found
                        : found.mend(CraftUse.of("host"));
        return Optional.of(named.map(match -> Blame.name(mended, match)).orElse(mended));
    }

    /** Then the fault itself is the better explanation. */
    private static boolean hasFaultyHost(Reading reading) {
        return reading.request()
                .filter(request -> request.headComplete())
                .map(request -> request.fields().first("Host"))
                .filter(host ->
                        host.filter(line -> HOST_NAME.matcher(line.value()).matches()).isEmpty())
                .isPresent();
    }

    /** A server may refuse a host that it does not serve in many ways. */
    private static Optional<Diagnosis> other(Reading reading) {
        return reading.request()
                .filter(request -> reading.hasStatus(400, 403, 404))
                .flatMap(request -> request.fields().first("Host"))
                .filter(line -> !reading.exchange().url().isEmpty() && !isOfUrl(reading, line))
                .filter(line -> HOST_NAME.matcher(line.value()).matches())
                .map(line ->
                        Diagnosis.of(Confidence.POSSIBLE, Stage.MEANING)
                                .as("other")
                                .fact("host", Grammar.brief(line.value()))
                                .seen(reading.sent(line))
                                .seen(reading.statusLine())
                                .mend(CraftUse.of("host")));
    }

    private static boolean isOfUrl(Reading reading, FieldLine host) {
        String url = reading.exchange().url();
        String name = Authority.withoutPort(host.value());
        return url.contains(name)
                || url.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static Diagnosis base(Reading reading, Optional<FieldLine> host) {
        TlsInfo tls = reading.exchange().tls();
        String sni = tls == null || tls.sni() == null ? "" : tls.sni();
        String name = host.map(line -> withoutPort(line.value())).orElse("");
        if (tls == null || name.isEmpty() || name.equalsIgnoreCase(sni)) {
            return Diagnosis.of(Confidence.LIKELY, Stage.HOST).fact("host", Grammar.brief(name));
        }
        return Diagnosis.of(Confidence.CERTAIN, Stage.HOST)
                .as(sni.isEmpty() ? "no-sni" : "sni")
                .fact("host", Grammar.brief(name))
                .fact("sni", Grammar.brief(sni))
                .seen(new Evidence(Where.TLS, null, null, sni.isEmpty() ? "no SNI" : sni));
    }

    private static String withoutPort(String host) {
        return Authority.withoutPort(host).toLowerCase(Locale.ROOT);
    }
}

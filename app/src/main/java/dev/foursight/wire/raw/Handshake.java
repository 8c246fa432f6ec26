package dev.foursight.wire.raw;

import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Cuts;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.TlsFailures;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/** Lays TLS over a connection: server name for names, none for addresses, ALPN http/1.1. */
final class Handshake {

    private final Trusting trusting;
    private final Endpoint endpoint;
    private final Guard guard;
    private final Journal journal;

    Handshake(Trusting trusting, Endpoint endpoint, Guard guard, Journal journal) {
        this.trusting = trusting;
        this.endpoint = endpoint;
        this.guard = guard;
        this.journal = journal;
    }

    Link over(Socket socket, Trust trust, Duration limit) throws WireFailure {
        guard.limit(limit);
        try {
            SSLSocket tls = layer(socket, trust);
            List<SNIServerName> names = serverNames();
            configure(tls, trust, names);
            tls.startHandshake();
            if (guard.cut() != null) {
                throw Cuts.whileConnected(guard, Phase.TLS);
            }
            journal.add(What.TLS_DONE);
            return new Link(socket, tls, info(tls, names));
        } catch (IOException failure) {
            Link.closeQuietly(socket);
            throw guard.cut() != null
                    ? Cuts.whileConnected(guard, Phase.TLS)
                    : new WireFailure(TlsFailures.of(failure, endpoint));
        }
    }

    private SSLSocket layer(Socket socket, Trust trust) throws IOException {
        return (SSLSocket)
                trusting.context(trust)
                        .getSocketFactory()
                        .createSocket(socket, endpoint.host(), endpoint.port(), false);
    }

    private static void configure(SSLSocket tls, Trust trust, List<SNIServerName> names) {
        SSLParameters parameters = tls.getSSLParameters();
        if (trust == Trust.SYSTEM) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        parameters.setServerNames(names);
        parameters.setApplicationProtocols(new String[] {"http/1.1"});
        tls.setSSLParameters(parameters);
    }

    /** Addresses and what is no host name by RFC 6066 §3 are not sent. */
    private List<SNIServerName> serverNames() {
        String host = endpoint.host();
        if (host.contains(":") || host.matches("[0-9.]+")) {
            return List.of();
        }
        try {
            return List.of(
                    new SNIHostName(
                            host.endsWith(".") ? host.substring(0, host.length() - 1) : host));
        } catch (IllegalArgumentException noHostName) {
            return List.of();
        }
    }

    private static TlsInfo info(SSLSocket tls, List<SNIServerName> names) {
        SSLSession session = tls.getSession();
        String alpn = tls.getApplicationProtocol();
        return new TlsInfo(
                session.getProtocol(),
                alpn == null || alpn.isEmpty() ? null : alpn,
                names.isEmpty() ? null : ((SNIHostName) names.getFirst()).getAsciiName(),
                session.getLocalCertificates() != null);
    }
}

package dev.foursight.wire.raw;

import dev.foursight.http.Connection;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Cuts;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.TlsFailures;
import dev.foursight.wire.TlsSetup;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/** Lays TLS over a connection, with ALPN http/1.1. */
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

    /**
     * @param below a plain connection, or one through a proxy's TLS
     */
    Link over(Link below, Connection connection) throws WireFailure {
        guard.limit(connection.deadlines().tls());
        TlsSetup setup = new TlsSetup(trusting, connection, endpoint.host());
        try {
            SSLSocket tls = layer(below.upper(), setup);
            tls.startHandshake();
            if (guard.cut() != null) {
                throw Cuts.whileConnected(guard, Phase.TLS);
            }
            journal.add(What.TLS_DONE);
            return new Link(below.socket(), tls, info(tls, setup));
        } catch (IOException failure) {
            below.close();
            throw guard.cut() != null
                    ? Cuts.whileConnected(guard, Phase.TLS)
                    : new WireFailure(TlsFailures.of(failure, endpoint, setup), setup.failed());
        }
    }

    private SSLSocket layer(Socket socket, TlsSetup setup) throws IOException {
        SSLSocket tls =
                (SSLSocket)
                        setup.context()
                                .getSocketFactory()
                                .createSocket(socket, endpoint.host(), endpoint.port(), false);
        SSLParameters parameters = setup.apply(tls.getSSLParameters());
        parameters.setApplicationProtocols(new String[] {"http/1.1"});
        tls.setSSLParameters(parameters);
        return tls;
    }

    private static TlsInfo info(SSLSocket tls, TlsSetup setup) {
        SSLSession session = tls.getSession();
        String alpn = tls.getApplicationProtocol();
        return new TlsInfo(
                session.getProtocol(),
                alpn == null || alpn.isEmpty() ? null : alpn,
                setup.serverName(),
                session.getLocalCertificates() != null,
                setup.certificates());
    }
}

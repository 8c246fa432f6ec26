package dev.foursight.lab.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.SslConnectionFactory;

/**
 * Looks at the first bytes of a connection to the TLS port: what is no handshake is read as plain
 * HTTP/1.1, so that it can be told in words.
 */
final class TlsOrNot extends DetectorConnectionFactory {

    TlsOrNot(SslConnectionFactory tls) {
        super(tls);
    }

    @Override
    protected void nextProtocol(Connector connector, EndPoint end, ByteBuffer first) {
        upgradeToConnectionFactory(
                connector.getConnectionFactory(HttpVersion.HTTP_1_1.asString()), connector, end);
    }
}

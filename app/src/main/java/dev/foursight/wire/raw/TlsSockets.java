package dev.foursight.wire.raw;

import dev.foursight.wire.TlsSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes TLS sockets that offer what a setup says, for a client that knows nothing of it. */
public final class TlsSockets extends SSLSocketFactory {

    private final TlsSetup setup;
    private final SSLSocketFactory sockets;
    private volatile @Nullable Layer last;

    public TlsSockets(TlsSetup setup) {
        this.setup = setup;
        this.sockets = setup.context().getSocketFactory();
    }

    private SSLSocket prepared(Socket socket) {
        SSLSocket tls = (SSLSocket) socket;
        tls.setSSLParameters(setup.apply(tls.getSSLParameters()));
        return tls;
    }

    /** A layer over a connection, and what is read from it. */
    private record Layer(ListeningSocket below, SSLSocket socket, InputStream in) {}

    /**
     * What broke the last layer that was made, for a client that keeps it to itself and has closed
     * the layer; null where nothing is known.
     */
    public @Nullable IOException fault() {
        Layer broken = last;
        if (broken == null || !broken.socket().isClosed()) {
            return null;
        }
        try {
            // Says again what it said to whoever read last.
            broken.in().transferTo(OutputStream.nullOutputStream());
            return broken.below().failure();
        } catch (IOException fault) {
            return fault.getCause() instanceof IOException first ? first : broken.below().failure();
        }
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose)
            throws IOException {
        ListeningSocket connection = new ListeningSocket(below);
        SSLSocket tls = prepared(sockets.createSocket(connection, host, port, autoClose));
        last = new Layer(connection, tls, tls.getInputStream());
        return tls;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prepared(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return prepared(sockets.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prepared(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return prepared(sockets.createSocket(host, port, from, fromPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }
}

package dev.foursight.wire.raw;

import dev.foursight.wire.TlsSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Makes TLS sockets that offer what a setup says, for a client that knows nothing of it. */
public final class TlsSockets extends SSLSocketFactory {

    private final TlsSetup setup;
    private final SSLSocketFactory sockets;

    public TlsSockets(TlsSetup setup) {
        this.setup = setup;
        this.sockets = setup.context().getSocketFactory();
    }

    private Socket prepared(Socket socket) {
        SSLSocket tls = (SSLSocket) socket;
        tls.setSSLParameters(setup.apply(tls.getSSLParameters()));
        return tls;
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose)
            throws IOException {
        return prepared(sockets.createSocket(below, host, port, autoClose));
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

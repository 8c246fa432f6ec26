package dev.foursight.wire.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;

/**
 * A connection that is there already, for a client that wants to make its own: it is told that it
 * has. Only what such a client uses is handed on.
 */
class ConnectedSocket extends Socket {

    private final Socket connection;
    private final Socket lowest;

    /**
     * @param lowest the TCP socket below the connection, or itself; to close it closes both
     */
    ConnectedSocket(Socket connection, Socket lowest) {
        this.connection = connection;
        this.lowest = lowest;
    }

    @Override
    public void connect(SocketAddress place) {}

    @Override
    public void connect(SocketAddress place, int timeout) {}

    @Override
    public boolean isConnected() {
        return connection.isConnected();
    }

    @Override
    public boolean isClosed() {
        return lowest.isClosed();
    }

    @Override
    public boolean isInputShutdown() {
        return connection.isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return connection.isOutputShutdown();
    }

    @Override
    public InetAddress getInetAddress() {
        return connection.getInetAddress();
    }

    @Override
    public int getPort() {
        return connection.getPort();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return connection.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return connection.getOutputStream();
    }

    @Override
    public void setSoTimeout(int milliseconds) throws SocketException {
        connection.setSoTimeout(milliseconds);
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return connection.getSoTimeout();
    }

    @Override
    public void shutdownInput() throws IOException {
        connection.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        connection.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        lowest.close();
    }
}

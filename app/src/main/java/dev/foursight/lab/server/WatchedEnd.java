package dev.foursight.lab.server;

import dev.foursight.lab.site.Heard;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** A connection that counts its bytes, below TLS, and says so if it ends without an exchange. */
final class WatchedEnd extends SocketChannelEndPoint implements Heard {

    private final Consumer<WatchedEnd> endedUnheard;
    private final AtomicLong in = new AtomicLong();
    private final AtomicLong out = new AtomicLong();
    private final AtomicLong told = new AtomicLong();
    private volatile boolean heard;
    private volatile boolean expired;
    private volatile boolean unheard;
    private volatile @Nullable Throwable failure;

    /**
     * @param endedUnheard told when it is closed and there was no exchange on it
     */
    WatchedEnd(
            SocketChannel channel,
            ManagedSelector selector,
            SelectionKey key,
            Scheduler scheduler,
            Consumer<WatchedEnd> endedUnheard) {
        super(channel, selector, key, scheduler);
        this.endedUnheard = endedUnheard;
    }

    /** The connection that a request came on. */
    static Optional<WatchedEnd> of(Request request) {
        return of(request.getConnectionMetaData().getConnection().getEndPoint());
    }

    private static Optional<WatchedEnd> of(EndPoint end) {
        EndPoint lowest =
                end instanceof SslConnection.SslEndPoint tls
                        ? tls.getSslConnection().getEndPoint()
                        : end;
        return lowest instanceof WatchedEnd watched ? Optional.of(watched) : Optional.empty();
    }

    /** Remembers why handshakes fail. */
    static SslHandshakeListener handshakes() {
        return new SslHandshakeListener() {
            @Override
            public void handshakeFailed(Event event, Throwable why) {
                of(event.getEndPoint()).ifPresent(end -> end.failure = why);
            }
        };
    }

    @Override
    public void heard() {
        heard = true;
    }

    /** Bytes that went out since this was asked before. */
    long takeSent() {
        heard = true;
        long now = out.get();
        return now - told.getAndSet(now);
    }

    /** Bytes that came in. */
    long received() {
        return in.get();
    }

    /** Bytes that went out. */
    long sent() {
        return out.get();
    }

    /** Whether the lab gave it up because nothing moved for too long. */
    boolean isExpired() {
        return expired;
    }

    /** Whether it was closed and there was no exchange on it. */
    boolean isUnheard() {
        return unheard;
    }

    /** Why the TLS handshake failed, if it did. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        int filled = super.fill(buffer);
        if (filled > 0) {
            in.addAndGet(filled);
        }
        return filled;
    }

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        long before = remaining(buffers);
        try {
            return super.flush(buffers);
        } finally {
            out.addAndGet(before - remaining(buffers));
        }
    }

    private static long remaining(ByteBuffer... buffers) {
        long sum = 0;
        for (ByteBuffer buffer : buffers) {
            sum += buffer.remaining();
        }
        return sum;
    }

    @Override
    protected void onIdleExpired(TimeoutException timeout) {
        expired = true;
        super.onIdleExpired(timeout);
    }

    @Override
    public void onClose(@Nullable Throwable cause) {
        super.onClose(cause);
        if (!heard && !hasExchange()) {
            unheard = true;
            endedUnheard.accept(this);
        }
    }

    /** Of an exchange that is under way Jetty tells by itself, if late. */
    private boolean hasExchange() {
        Connection connection = getConnection();
        if (connection instanceof SslConnection tls) {
            connection = tls.getSslEndPoint().getConnection();
        }
        boolean answered = connection instanceof HttpConnection && connection.getBytesOut() > 0;
        return answered || connection == null || connection.getMessagesIn() > 0;
    }
}

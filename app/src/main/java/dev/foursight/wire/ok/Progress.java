package dev.foursight.wire.ok;

import dev.foursight.http.Connection;
import dev.foursight.http.Deadlines;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows OkHttp through the phases of an exchange: each gets its deadline and its events. */
final class Progress extends EventListener {

    private final Guard guard;
    private final Journal journal;
    private final Deadlines deadlines;
    private final boolean tunnelled;
    private volatile Phase phase = Phase.CONNECT;
    private volatile @Nullable Handshake handshake;

    /** What OkHttp begins with right after a handshake, unless it tells of another. */
    private volatile Protocol agreed = Protocol.HTTP_2;

    Progress(Guard guard, Journal journal, Connection connection) {
        this.guard = guard;
        this.journal = journal;
        deadlines = connection.deadlines();
        tunnelled = connection.route().proxy() != null;
    }

    Guard guard() {
        return guard;
    }

    Journal journal() {
        return journal;
    }

    Phase phase() {
        return phase;
    }

    /** What was agreed over TLS, or null as long as nothing is. */
    @Nullable Handshake handshake() {
        return handshake;
    }

    Protocol agreed() {
        return agreed;
    }

    @Override
    public void secureConnectStart(Call call) {
        phase = Phase.TLS;
        reached();
        guard.limit(deadlines.tls());
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake done) {
        handshake = done;
        journal.add(What.TLS_DONE);
        connected();
    }

    @Override
    public void connectEnd(
            Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
        agreed = protocol == null ? agreed : protocol;
        if (handshake == null) {
            reached();
            connected();
        }
    }

    /** A tunnel was connected before OkHttp was told of it. */
    private void reached() {
        if (!tunnelled) {
            journal.add(What.CONNECTED);
        }
    }

    /** From here on a failure is one of the conversation. */
    private void connected() {
        phase = Phase.WRITE;
        guard.limit(deadlines.firstByte());
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        journal.add(What.WRITTEN);
        if (request.body() == null) {
            phase = Phase.FIRST_BYTE;
        }
    }

    @Override
    public void requestBodyEnd(Call call, long bytes) {
        journal.add(What.WRITTEN, bytes, journal.now());
        phase = Phase.FIRST_BYTE;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        phase = Phase.READ;
        journal.add(What.FIRST_BYTE);
        guard.limit(deadlines.idle());
    }

    /** Content came. */
    void read(long bytes) {
        journal.add(What.READ, bytes, journal.now());
        guard.touch();
    }
}

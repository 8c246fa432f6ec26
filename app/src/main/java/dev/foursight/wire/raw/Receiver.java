package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.ResponseScanner;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.TlsFailures;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads until the connection ends, the answers end, or the guard cuts; keeps what came. */
final class Receiver {

    /** How the reading ended. */
    enum End {
        CLOSED,
        RESET,
        CUT,
        ALERT,
        GIVEN_UP
    }

    /** What no patience helps against: the peer goes on with it for ever. */
    private static final Set<String> ENDLESS = Set.of("head-too-large", "too-many-responses");

    private static final int PIECE = 65_536;

    /** Most answers fit in, and a larger buffer would cost more than to read them. */
    private static final int FIRST_PIECE = 4_096;

    private final Link link;
    private final Connection connection;
    private final Duration linger;
    private final Guard guard;
    private final Journal journal;
    private final ResponseScanner scanner;
    private final Capture capture;
    private @Nullable String alert;

    Receiver(
            Link link,
            Connection connection,
            Duration linger,
            String method,
            Guard guard,
            Journal journal) {
        this.link = link;
        this.connection = connection;
        this.linger = linger;
        this.guard = guard;
        this.journal = journal;
        this.scanner = new ResponseScanner(method);
        this.capture = new Capture(connection.captureCap());
    }

    ResponseScanner scanner() {
        return scanner;
    }

    Capture capture() {
        return capture;
    }

    /** The TLS alert that ended the reading, or null. */
    @Nullable String alert() {
        return alert;
    }

    /** Whether reading on is only a wait for what may still follow a whole answer. */
    boolean isLingering() {
        return scanner.isAnswered() && !scanner.closeAnnounced();
    }

    /**
     * @param before what was read of the answer already
     */
    End read(Bytes before) {
        byte[] buffer = new byte[FIRST_PIECE];
        if (!before.isEmpty()) {
            accept(before.toArray(), before.length());
        }
        try {
            InputStream in = link.in();
            int length = in.read(buffer);
            while (length >= 0) {
                accept(buffer, length);
                if (ENDLESS.contains(Objects.requireNonNullElse(scanner.fault(), ""))) {
                    return End.GIVEN_UP;
                }
                if (length == FIRST_PIECE && buffer.length == FIRST_PIECE) {
                    buffer = new byte[PIECE];
                }
                length = in.read(buffer);
            }
        } catch (IOException failure) {
            return end(failure);
        }
        if (guard.cut() != null) {
            return End.CUT;
        }
        scanner.end();
        return End.CLOSED;
    }

    private void accept(byte[] buffer, int length) {
        if (capture.count() == 0) {
            journal.add(What.FIRST_BYTE);
        }
        journal.add(What.READ, length, journal.now());
        capture.accept(buffer, length);
        scanner.accept(buffer, 0, length);
        guard.limit(patience());
    }

    private Duration patience() {
        boolean broken = scanner.fault() != null && !scanner.isAnswered();
        return isLingering() || broken ? linger : connection.deadlines().idle();
    }

    private End end(IOException failure) {
        if (guard.cut() != null) {
            return End.CUT;
        }
        alert = TlsFailures.alert(failure);
        if (alert != null) {
            return End.ALERT;
        }
        return Link.isReset(failure) ? End.RESET : End.CLOSED;
    }
}

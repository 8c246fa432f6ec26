package dev.foursight.wire.ok;

import dev.foursight.http.Ended;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.wire.ConnectFailures;
import dev.foursight.wire.Cuts;
import dev.foursight.wire.Guard.Cut;
import dev.foursight.wire.TlsFailures;
import dev.foursight.wire.raw.TlsSockets;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import okhttp3.internal.http2.StreamResetException;
import org.jspecify.annotations.Nullable;

/** Gives OkHttp's failures the names that the raw transport gives them. */
final class OkFailures {

    private OkFailures() {}

    static Outcome outcome(IOException told, Stream stream, Progress progress) {
        Endpoint endpoint = stream.draft().endpoint();
        Phase phase = progress.phase();
        Cut cut = progress.guard().cut();
        if (cut == Cut.CANCELLED) {
            return Cuts.CANCELLED;
        }
        if (cut != null) {
            boolean flowing = phase == Phase.READ && cut == Cut.TOTAL;
            return phase == Phase.CONNECT
                    ? ConnectFailures.timedOut(endpoint, phase)
                    : Cuts.timedOut(flowing ? Phase.TOTAL : phase);
        }
        if (told instanceof NotHttp2) {
            return Outcome.failed(
                    Kind.TLS_FAILED,
                    "h2-not-offered",
                    Phase.TLS,
                    "The server does not speak HTTP/2: it chose HTTP/1.1.");
        }
        IOException failure = telling(told, stream.sockets());
        String alert = TlsFailures.alert(failure);
        if (alert != null) {
            return TlsFailures.alertOutcome(alert, phase == Phase.READ ? Phase.READ : Phase.TLS);
        }
        return switch (phase) {
            case CONNECT -> ConnectFailures.of(root(failure), endpoint);
            case TLS -> TlsFailures.of(failure, endpoint, stream.setup());
            default -> talking(failure, phase, endpoint.tls());
        };
    }

    /**
     * What breaks a connection is read by OkHttp's own thread, and those who wait learn only that
     * it is over; the TLS layer knows more.
     */
    private static IOException telling(IOException failure, @Nullable TlsSockets sockets) {
        IOException first =
                sockets == null || failure instanceof StreamResetException ? null : sockets.fault();
        return first == null ? failure : first;
    }

    /**
     * A connection that OkHttp gives up before the stream is open counts as not HTTP/2 where
     * nothing was agreed: that is how an HTTP/1.x answer to the preface looks when it comes early.
     */
    private static Outcome talking(IOException failure, Phase phase, boolean agreed) {
        return switch (failure) {
            case StreamResetException reset ->
                    Outcome.failed(
                            Kind.RESET,
                            "stream-reset",
                            phase,
                            "The server reset the stream with " + reset.errorCode + ".");
            case SocketException broken ->
                    Outcome.failed(Kind.RESET, "reset", phase, "The peer reset the connection.");
            case EOFException end -> closed(phase);
            default -> {
                // It may give up while the request is still going out.
                Phase when = phase == Phase.WRITE ? Phase.FIRST_BYTE : phase;
                yield !agreed
                        ? prefaceRefused(when)
                        : isClosed(failure) ? closed(when) : notHttp2(when);
            }
        };
    }

    /** Whether the connection ended where the server's first frame was due (RFC 9113 §3.4). */
    private static boolean isClosed(IOException failure) {
        return "Required SETTINGS preface not received".equals(failure.getMessage());
    }

    private static Outcome notHttp2(Phase phase) {
        return Outcome.failed(
                Kind.UNPARSABLE,
                "not-h2",
                phase,
                "The server agreed to HTTP/2, and then closed the connection or sent something else.");
    }

    /** Prior knowledge was wrong (RFC 9113 §3.3, §3.4). */
    private static Outcome prefaceRefused(Phase phase) {
        return Outcome.failed(
                Kind.UNPARSABLE,
                "h2-preface-refused",
                phase,
                "The server did not take the beginning of HTTP/2 that was sent without asking.");
    }

    private static Outcome closed(Phase phase) {
        return Outcome.failed(
                Kind.CLOSED_SILENTLY,
                "closed",
                phase,
                "The server closed the connection without an answer.");
    }

    private static IOException root(IOException failure) {
        IOException root = failure;
        while (root.getCause() instanceof IOException cause) {
            root = cause;
        }
        return root;
    }

    static Ended ended(Outcome outcome) {
        return switch (outcome.kind()) {
            case ANSWERED -> Ended.KEPT_OPEN;
            case CLOSED_SILENTLY -> Ended.CLOSED_BY_SERVER;
            case RESET -> Ended.RESET_BY_SERVER;
            case TIMED_OUT -> Ended.DEADLINE;
            case CONNECT_FAILED, TLS_FAILED -> Ended.FAILED;
            case UNPARSABLE, CANCELLED -> Ended.CLOSED_BY_CLIENT;
        };
    }
}

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
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import okhttp3.internal.http2.StreamResetException;

/** Gives OkHttp's failures the names that the raw transport gives them. */
final class OkFailures {

    private OkFailures() {}

    static Outcome outcome(IOException failure, Stream stream, Progress progress) {
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
        if (failure instanceof NotHttp2) {
            return Outcome.failed(
                    Kind.TLS_FAILED,
                    "h2-not-offered",
                    Phase.TLS,
                    "The server does not speak HTTP/2: it chose HTTP/1.1.");
        }
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
     * A connection that OkHttp gives up before the stream is open counts as not HTTP/2 too: that is
     * how an HTTP/1.x answer to the preface looks when it comes early.
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
                yield agreed ? notHttp2(when) : prefaceRefused(when);
            }
        };
    }

    private static Outcome notHttp2(Phase phase) {
        return Outcome.failed(Kind.UNPARSABLE, "not-h2", phase, "What came is not HTTP/2.");
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

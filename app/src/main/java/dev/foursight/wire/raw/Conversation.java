package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.ContentFault;
import dev.foursight.wire.Cuts;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Guard.Cut;
import dev.foursight.wire.Journal;
import java.time.Duration;
import java.util.List;

/** Request and answers on a connection that is made; says at the end what became of both. */
final class Conversation {

    /**
     * For a writer to come back from a broken connection; one that only waits is cut off after it.
     */
    private static final Duration GRACE = Duration.ofMillis(200);

    private final WireRequest request;
    private final Link link;
    private final Guard guard;
    private final Journal journal;
    private final Sender sender;
    private final Receiver receiver;
    private final Bytes answered;
    private final ParsedRequest parsed;

    Conversation(WireRequest request, Link link, Duration linger, Guard guard, Journal journal) {
        this(request, Bytes.EMPTY, link, linger, guard, journal);
    }

    /**
     * Begins to send. One that began before:
     *
     * @param request its bytes, which have all left if it has no steps
     * @param answered what was read of the answer already
     */
    Conversation(
            WireRequest request,
            Bytes answered,
            Link link,
            Duration linger,
            Guard guard,
            Journal journal) {
        this.request = request;
        this.answered = answered;
        this.link = link;
        this.guard = guard;
        this.journal = journal;
        this.sender = new Sender(link, request.steps(), before(request), guard, journal);
        Connection connection = request.draft().connection();
        guard.limit(connection.deadlines().firstByte());
        sender.start();
        // While the peer is busy with it: what can be done now does not keep it waiting.
        this.parsed = RequestParser.parse(request.bytes());
        this.receiver = new Receiver(link, connection, linger, parsed.method(), guard, journal);
    }

    /** Where a proxy refused, its answer to what it was asked is the answer. */
    static Conversation refused(
            Draft draft,
            HttpTunnel.Refusal refusal,
            Link link,
            Duration linger,
            Guard guard,
            Journal journal) {
        return new Conversation(
                new WireRequest(draft, List.of(), refusal.asked(), List.of()),
                refusal.head(),
                link,
                linger,
                guard,
                journal);
    }

    private static int before(WireRequest request) {
        return request.steps().isEmpty() ? request.bytes().length() : 0;
    }

    Exchange hold() {
        Receiver.End end = receiver.read(answered);
        double endedAt = journal.now();
        finish(end);
        if (end == Receiver.End.CLOSED && sender.sawReset()) {
            end = Receiver.End.RESET;
        }
        Ended ended = ended(end);
        journal.add(event(ended, end), 0, endedAt);
        return new Report(request, parsed, journal)
                .held(link.info(), sender, receiver, outcome(end), ended);
    }

    private void finish(Receiver.End end) {
        sender.stop();
        if (end == Receiver.End.CLOSED) {
            // The writer may hold the reset that the reader saw as an end; closing now would hide
            // it.
            sender.await(GRACE);
        }
        link.close();
        sender.await(Duration.ofSeconds(1));
    }

    private Ended ended(Receiver.End end) {
        return switch (end) {
            case CLOSED -> sender.hasBrokenOff() ? Ended.CLOSED_BY_CLIENT : Ended.CLOSED_BY_SERVER;
            case RESET -> Ended.RESET_BY_SERVER;
            case ALERT -> Ended.FAILED;
            case GIVEN_UP -> Ended.CLOSED_BY_CLIENT;
            case CUT -> afterCut();
        };
    }

    private Ended afterCut() {
        if (guard.cut() == Cut.CANCELLED) {
            return Ended.CLOSED_BY_CLIENT;
        }
        if (guard.cut() == Cut.TOTAL) {
            return Ended.DEADLINE;
        }
        if (receiver.isLingering()) {
            return Ended.KEPT_OPEN;
        }
        return receiver.scanner().fault() == null ? Ended.DEADLINE : Ended.CLOSED_BY_CLIENT;
    }

    private What event(Ended ended, Receiver.End end) {
        return switch (ended) {
            case CLOSED_BY_SERVER -> What.CLOSED_BY_SERVER;
            case RESET_BY_SERVER -> What.RESET_BY_SERVER;
            case DEADLINE -> What.DEADLINE;
            case FAILED -> What.FAILED;
            case KEPT_OPEN, CLOSED_BY_CLIENT ->
                    end == Receiver.End.CUT && guard.cut() == Cut.CANCELLED
                            ? What.CANCELLED
                            : What.CLOSED_BY_CLIENT;
        };
    }

    /** A whole final response is an answer whatever happened to the connection after it. */
    private Outcome outcome(Receiver.End end) {
        if (receiver.scanner().isAnswered()) {
            return Outcome.ANSWERED;
        }
        if (end == Receiver.End.CUT && guard.cut() == Cut.CANCELLED) {
            return Cuts.CANCELLED;
        }
        ContentFault unreadable = sender.fault();
        if (unreadable != null) {
            return unreadable.outcome();
        }
        String fault = receiver.scanner().fault();
        if (fault != null) {
            return Faults.outcome(fault);
        }
        return switch (end) {
            case CUT -> Cuts.timedOut(phase());
            case ALERT -> Faults.alert(receiver.alert(), phase());
            case RESET -> Faults.reset(phase());
            case CLOSED, GIVEN_UP -> sender.hasBrokenOff() ? Faults.brokenOff() : closed();
        };
    }

    private Outcome closed() {
        if (receiver.capture().count() == 0) {
            return Outcome.failed(
                    Kind.CLOSED_SILENTLY,
                    "closed",
                    phase(),
                    "The server closed the connection without a byte of an answer.");
        }
        return receiver.scanner().hasFinalHead()
                ? Outcome.ANSWERED
                : Faults.outcome("no-final-response");
    }

    /** The total deadline is named only where bytes flowed: before that, what did not happen is. */
    private Phase phase() {
        if (receiver.capture().count() > 0) {
            return guard.cut() == Cut.TOTAL ? Phase.TOTAL : Phase.READ;
        }
        return sender.isDone() ? Phase.FIRST_BYTE : Phase.WRITE;
    }
}

package dev.foursight.probe.blame;

import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.wire.Transport;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends one request after the other, no faster, no longer and no more of them than allowed. */
final class Courier {

    private final Transport transport;
    private final Limits limits;
    private final Time time;
    private final Hold hold;
    private final Consumer<Progress> watcher;
    private final Duration began;
    private @Nullable Duration last;
    private int sent;

    Courier(Transport transport, Limits limits, Time time, Hold hold, Consumer<Progress> watcher) {
        this.transport = transport;
        this.limits = limits;
        this.time = time;
        this.hold = hold;
        this.watcher = watcher;
        began = time.now();
    }

    int sent() {
        return sent;
    }

    /**
     * @param trying what is changed, in words
     * @throws SearchEnded if it may not be sent any more
     */
    Exchange send(WireRequest request, String trying) {
        Duration wait = waiting();
        if (sent >= limits.requests() || !left().minus(wait).isPositive()) {
            throw new SearchEnded(hold.isCancelled() ? End.CANCELLED : End.BUDGET_SPENT);
        }
        watcher.accept(new Progress(sent + 1, limits.requests(), trying));
        if ((wait.isPositive() && time.pause(wait, hold)) || hold.isCancelled()) {
            throw new SearchEnded(End.CANCELLED);
        }
        last = time.now();
        sent++;
        Exchange exchange = transport.send(inTime(request), hold.call());
        if (exchange.outcome().is(Kind.CANCELLED)) {
            throw new SearchEnded(End.CANCELLED);
        }
        return exchange;
    }

    private Duration left() {
        return limits.time().minus(time.now().minus(began));
    }

    private Duration waiting() {
        if (last == null) {
            return Duration.ZERO;
        }
        Duration due = limits.gap().minus(time.now().minus(last));
        return due.isNegative() ? Duration.ZERO : due;
    }

    /** No exchange lasts longer than the search may. */
    private WireRequest inTime(WireRequest request) {
        Draft draft = request.draft();
        Connection connection = draft.connection();
        return new WireRequest(
                draft.withConnection(
                        connection.withDeadlines(connection.deadlines().within(left()))),
                request.steps(),
                request.bytes(),
                request.spans());
    }
}

package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.Outcome;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.Cuts;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Guard.Cut;
import dev.foursight.wire.Journal;
import dev.foursight.wire.ProxyFailures;
import dev.foursight.wire.WireFailure;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is said between client and proxy before the way is open; keeps every byte as an event. */
final class ProxyTalk {

    /** How a kind of proxy is asked for a way. */
    interface Asking {
        /** Null where the way is open. */
        HttpTunnel.@Nullable Refusal ask(ProxyTalk talk) throws IOException, WireFailure;
    }

    private final Link link;
    private final ProxyFailures failures;
    private final Guard guard;
    private final Journal journal;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    ProxyTalk(Link link, ProxyFailures failures, Guard guard, Journal journal) {
        this.link = link;
        this.failures = failures;
        this.guard = guard;
        this.journal = journal;
    }

    ProxyFailures failures() {
        return failures;
    }

    /** Holds the talk; the connection is closed if it fails. */
    HttpTunnel.@Nullable Refusal hold(Asking asking) throws WireFailure {
        guard.onCut(link::close);
        try {
            return asking.ask(this);
        } catch (WireFailure failure) {
            link.close();
            throw failure;
        } catch (IOException broken) {
            link.close();
            throw new WireFailure(outcome());
        } finally {
            note();
        }
    }

    private Outcome outcome() {
        Cut cut = guard.cut();
        if (cut == null) {
            return failures.closed();
        }
        return cut == Cut.CANCELLED ? Cuts.CANCELLED : failures.timedOut();
    }

    void say(Bytes bytes) throws IOException {
        note();
        journal.add(What.PROXY_WRITTEN, bytes);
        link.out().write(bytes.toArray());
        link.out().flush();
    }

    /** The next byte; one at a time, so that none that belongs to the origin is taken. */
    int hear() throws IOException {
        int next = link.in().read();
        if (next < 0) {
            throw new EOFException();
        }
        heard.write(next);
        return next;
    }

    /** What was heard since the last word; whoever takes it keeps it. */
    Bytes takeHeard() {
        Bytes bytes = Bytes.of(heard.toByteArray());
        heard.reset();
        return bytes;
    }

    private void note() {
        if (heard.size() > 0) {
            journal.add(What.PROXY_READ, takeHeard());
        }
    }
}

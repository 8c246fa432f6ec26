package dev.foursight.wire.raw;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Journal;
import org.jspecify.annotations.Nullable;

/** Puts the exchange together once it is over. */
final class Report {

    private final WireRequest request;
    private final ParsedRequest parsed;
    private final Journal journal;

    /**
     * @param parsed all bytes of the request, read
     */
    Report(WireRequest request, ParsedRequest parsed, Journal journal) {
        this.request = request;
        this.parsed = parsed;
        this.journal = journal;
    }

    /**
     * No connection was made, so no byte of the request left.
     *
     * @param tls what was seen of a handshake that failed, or null
     */
    Exchange unsent(Outcome outcome, @Nullable TlsInfo tls) {
        boolean cancelled = outcome.is(Kind.CANCELLED);
        journal.add(cancelled ? What.CANCELLED : What.FAILED);
        return new Exchange(
                url(),
                Bytes.EMPTY,
                Bytes.EMPTY,
                false,
                0,
                outcome,
                cancelled ? Ended.CLOSED_BY_CLIENT : Ended.FAILED,
                journal.timing(),
                tls,
                journal.events(),
                parsed,
                Answers.NONE);
    }

    Exchange held(
            @Nullable TlsInfo tls, Sender sender, Receiver receiver, Outcome outcome, Ended ended) {
        long sent = sender.sent();
        Bytes out = request.bytes().slice(0, (int) Math.min(sent, request.bytes().length()));
        if (sent > out.length()) {
            out = out.plus(sender.kept());
        }
        Bytes received = receiver.capture().bytes();
        Exchange kept =
                new Exchange(
                        url(),
                        out,
                        received,
                        receiver.capture().isTruncated(),
                        receiver.capture().count(),
                        outcome,
                        ended,
                        journal.timing(),
                        tls,
                        journal.events(),
                        isPart(out) ? RequestParser.parse(out) : parsed,
                        Answers.of(receiver.scanner().responses(received)));
        return sent > out.length() ? kept.withSentBytes(sent) : kept;
    }

    /** Whether it is less than the bytes at hand, or goes on with content of files. */
    private boolean isPart(Bytes out) {
        return !out.isEmpty() && out.length() != request.bytes().length();
    }

    private String url() {
        return request.draft().url().toString();
    }
}

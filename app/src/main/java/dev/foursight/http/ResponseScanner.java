package dev.foursight.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds where responses begin and end in the bytes of a connection as they arrive (RFC 9112 §6.3),
 * forgiving every malformation that leaves the end findable. Keeps positions, not content, so that
 * an endless body costs no memory.
 */
public final class ResponseScanner {

    /** Header sections longer than this, all together, are given up: no server means that. */
    public static final int HEAD_LIMIT = 1 << 20;

    /** More field lines than this, all together, are given up too: each costs memory. */
    public static final int FIELD_LIMIT = 10_000;

    /** More responses than this are given up: endless 1xx would fill the memory. */
    public static final int RESPONSE_LIMIT = 1_000;

    private static final int CHUNK_LINE_LIMIT = 1 << 16;

    private enum State {
        STATUS_LINE,
        FIELDS,
        FIXED,
        CHUNK_SIZE,
        CHUNK_DATA,
        CHUNK_END,
        TRAILERS,
        UNTIL_CLOSE,
        TUNNEL,
        NOT_HTTP
    }

    private final String method;
    private final List<ScannedMessage> messages = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private State state = State.STATUS_LINE;
    private @Nullable ScannedMessage current;
    private long position;
    private long lineFrom;
    private long remaining;
    private @Nullable String fault;
    private long headBytes;
    private int fieldLines;
    private int finalHeads;
    private boolean answered;

    /**
     * @param method of the request, since the answer to HEAD has no content and CONNECT may open a
     *     tunnel
     */
    public ResponseScanner(String method) {
        this.method = method;
    }

    public void accept(Bytes bytes) {
        byte[] array = bytes.toArray();
        accept(array, 0, array.length);
    }

    public void accept(byte[] buffer, int offset, int length) {
        int i = offset;
        int end = offset + length;
        while (i < end) {
            i +=
                    switch (state) {
                        case FIXED, CHUNK_DATA, UNTIL_CLOSE, TUNNEL, NOT_HTTP -> content(end - i);
                        default -> partOfLine(buffer, i, end);
                    };
        }
    }

    /** The connection's end was seen: what was framed by it is complete, a head cut off a fault. */
    public void end() {
        if (state == State.UNTIL_CLOSE && current != null) {
            finish(current);
        } else if (state == State.FIELDS) {
            giveUp("head-incomplete");
        } else if (state == State.STATUS_LINE && line.size() > 0) {
            giveUp(startsLikeHttp() ? "bad-status-line" : "not-http");
        }
    }

    /** Whether the final response to the first request has come whole. */
    public boolean isAnswered() {
        return answered;
    }

    /** Whether the last response says that its sender will close (RFC 9112 §9.3, §9.6). */
    public boolean closeAnnounced() {
        return !messages.isEmpty() && messages.getLast().announcesClose();
    }

    /** Whether the header section of a final response has come whole. */
    public boolean hasFinalHead() {
        return finalHeads > 0;
    }

    /** Whether what follows is no HTTP any more, as after a 2xx to CONNECT. */
    public boolean opensTunnel() {
        return state == State.TUNNEL;
    }

    /** Why the bytes are not HTTP as RFC 9112 frames it, as a stable name, or null. */
    public @Nullable String fault() {
        return fault;
    }

    /** The responses found so far, with what the captured bytes hold of their content. */
    public List<ParsedResponse> responses(Bytes captured) {
        List<ParsedResponse> read = new ArrayList<>(messages.size());
        for (ScannedMessage message : messages) {
            read.add(message.read(captured));
        }
        return read;
    }

    private int content(int available) {
        boolean counted = state == State.FIXED || state == State.CHUNK_DATA;
        int taken = counted ? (int) Math.min(available, remaining) : available;
        if (current != null) {
            current.content(position, taken);
        }
        position += taken;
        if (counted) {
            remaining -= taken;
            endOfContent();
        }
        return taken;
    }

    private void endOfContent() {
        if (remaining == 0 && current != null) {
            if (state == State.FIXED) {
                finish(current);
            } else {
                enter(State.CHUNK_END);
            }
        }
    }

    /** Takes a line, or what there is of it; returns how many bytes that were. */
    private int partOfLine(byte[] buffer, int from, int end) {
        int stop = from;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        if (line.size() == 0) {
            lineFrom = position;
        }
        boolean whole = stop < end;
        int taken = stop - from + (whole ? 1 : 0);
        position += taken;
        boolean begun = line.size() >= StatusLine.PROTOCOL.length();
        line.write(buffer, from, stop - from);
        boolean inHead = state == State.STATUS_LINE || state == State.FIELDS;
        headBytes += inHead ? taken : 0;
        if (state == State.STATUS_LINE
                && !begun
                && line.size() >= StatusLine.PROTOCOL.length()
                && !startsLikeHttp()) {
            giveUp("not-http");
        } else if (headBytes > HEAD_LIMIT) {
            giveUp("head-too-large");
        } else if (!inHead && line.size() > CHUNK_LINE_LIMIT) {
            giveUp("bad-chunk");
        } else if (whole) {
            String text = line.toString(StandardCharsets.ISO_8859_1);
            line.reset();
            endOfLine(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
        }
        return taken;
    }

    private boolean startsLikeHttp() {
        return StatusLine.mayBegin(line.toString(StandardCharsets.ISO_8859_1));
    }

    private void endOfLine(String text) {
        switch (state) {
            case STATUS_LINE -> statusLine(text);
            case FIELDS -> fieldLine(text);
            case CHUNK_SIZE -> chunkSize(text);
            case CHUNK_END -> {
                if (text.isEmpty()) {
                    enter(State.CHUNK_SIZE);
                } else {
                    giveUp("bad-chunk");
                }
            }
            case TRAILERS -> {
                if (text.isEmpty() && current != null) {
                    finish(current);
                }
            }
            default -> throw new IllegalStateException("no line in " + state);
        }
    }

    private void statusLine(String text) {
        if (text.isEmpty()) {
            return;
        }
        StatusLine parsed = StatusLine.parse(text);
        if (parsed == null) {
            giveUp(StatusLine.mayBegin(text) ? "bad-status-line" : "not-http");
            return;
        }
        if (messages.size() == RESPONSE_LIMIT) {
            giveUp("too-many-responses");
            return;
        }
        current = new ScannedMessage(parsed, lineFrom);
        messages.add(current);
        enter(State.FIELDS);
    }

    private void fieldLine(String text) {
        ScannedMessage message = Objects.requireNonNull(current);
        if (!text.isEmpty()) {
            if (++fieldLines > FIELD_LIMIT) {
                giveUp("head-too-large");
            } else {
                message.field(text, lineFrom);
            }
            return;
        }
        message.endOfHead(position);
        finalHeads += message.isFinal() ? 1 : 0;
        boolean first = finalHeads <= (message.isFinal() ? 1 : 0);
        switch (message.framing(first ? method : "")) {
            case ScannedMessage.Framing.None none -> finish(message);
            case ScannedMessage.Framing.Length(long length) -> {
                remaining = length;
                enter(State.FIXED);
            }
            case ScannedMessage.Framing.Chunked chunked -> enter(State.CHUNK_SIZE);
            case ScannedMessage.Framing.Close close -> enter(State.UNTIL_CLOSE);
            case ScannedMessage.Framing.Tunnel tunnel -> {
                finish(message);
                enter(State.TUNNEL);
            }
        }
    }

    private void chunkSize(String text) {
        int end = text.indexOf(';');
        String size = (end < 0 ? text : text.substring(0, end)).strip();
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            giveUp("bad-chunk");
            return;
        }
        remaining = Long.parseLong(size, 16);
        enter(remaining == 0 ? State.TRAILERS : State.CHUNK_DATA);
    }

    private void finish(ScannedMessage message) {
        message.complete();
        answered |= message.isFinal();
        current = null;
        enter(State.STATUS_LINE);
    }

    private void enter(State next) {
        state = next;
        line.reset();
    }

    /** From here on the bytes only count; what was understood before stays. */
    private void giveUp(String why) {
        fault = why;
        current = null;
        enter(State.NOT_HTTP);
    }
}

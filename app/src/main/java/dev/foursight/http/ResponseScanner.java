package dev.foursight.http;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where responses begin and end in the bytes of a connection as they arrive (RFC 9112 §6.3),
 * forgiving every malformation that leaves the end findable. Keeps positions, not content, so that
 * an endless body costs no memory.
 */
public final class ResponseScanner {

    /** A header section longer than this is given up: no server means that. */
    public static final int HEAD_LIMIT = 1 << 20;

    private enum State {
        STATUS_LINE,
        FIELDS,
        FIXED,
        CHUNK_SIZE,
        CHUNK_DATA,
        CHUNK_END,
        TRAILERS,
        UNTIL_CLOSE,
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
    private boolean headSeen;

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
            switch (state) {
                case FIXED, CHUNK_DATA, UNTIL_CLOSE, NOT_HTTP -> i += content(end - i);
                default -> byteOfLine(buffer[i++]);
            }
        }
    }

    /** The connection's end was seen: what was framed by it is complete. */
    public void end() {
        if (state == State.UNTIL_CLOSE && current != null) {
            finish(current, true);
        }
    }

    /** Whether a final response has come whole and nothing after it has begun. */
    public boolean isSettled() {
        return state == State.STATUS_LINE
                && line.size() == 0
                && !messages.isEmpty()
                && messages.getLast().isFinal();
    }

    /** Whether any status line was understood. */
    public boolean headSeen() {
        return headSeen;
    }

    /** Why the bytes are not HTTP as RFC 9112 frames it, as a stable name, or null. */
    public @Nullable String fault() {
        return fault;
    }

    /** The responses found so far, with what the captured bytes hold of their content. */
    public List<ParsedResponse> responses(Bytes captured) {
        return messages.stream().map(message -> message.read(captured)).toList();
    }

    private int content(int available) {
        int taken =
                state == State.UNTIL_CLOSE || state == State.NOT_HTTP
                        ? available
                        : (int) Math.min(available, remaining);
        if (current != null) {
            current.content(position, taken);
        }
        position += taken;
        remaining -= taken;
        if (remaining == 0 && current != null) {
            if (state == State.FIXED) {
                finish(current, true);
            } else if (state == State.CHUNK_DATA) {
                enter(State.CHUNK_END);
            }
        }
        return taken;
    }

    private void byteOfLine(byte value) {
        if (line.size() == 0) {
            lineFrom = position;
        }
        position++;
        if (value != '\n') {
            line.write(value);
            if (line.size() + lineFrom - (current == null ? lineFrom : current.from())
                    > HEAD_LIMIT) {
                giveUp("head-too-large");
            } else if (state == State.STATUS_LINE && line.size() == 5 && !startsLikeHttp()) {
                giveUp("not-http");
            }
            return;
        }
        String text = line.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
        String trimmed = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        line.reset();
        endOfLine(trimmed);
    }

    private boolean startsLikeHttp() {
        return line.toString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .equalsIgnoreCase("HTTP/");
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
                    finish(current, true);
                }
            }
            default -> throw new IllegalStateException("no line in " + state);
        }
    }

    private void statusLine(String text) {
        if (text.isEmpty()) {
            return;
        }
        ScannedMessage message = ScannedMessage.begin(text, lineFrom);
        if (message == null) {
            giveUp("bad-status-line");
            return;
        }
        headSeen = true;
        messages.add(message);
        current = message;
        enter(State.FIELDS);
    }

    private void fieldLine(String text) {
        ScannedMessage message = java.util.Objects.requireNonNull(current);
        if (!text.isEmpty()) {
            message.field(text, lineFrom);
            return;
        }
        message.endOfHead(position);
        boolean first =
                messages.stream().filter(ScannedMessage::isFinal).count()
                        <= (message.isFinal() ? 1 : 0);
        switch (message.framing(first ? method : "")) {
            case ScannedMessage.Framing.None none -> finish(message, true);
            case ScannedMessage.Framing.Length(long length) -> {
                remaining = length;
                enter(State.FIXED);
            }
            case ScannedMessage.Framing.Chunked chunked -> enter(State.CHUNK_SIZE);
            case ScannedMessage.Framing.Close close -> enter(State.UNTIL_CLOSE);
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

    private void finish(ScannedMessage message, boolean complete) {
        message.complete(complete);
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
        enter(State.NOT_HTTP);
    }
}

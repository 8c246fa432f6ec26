package dev.foursight.lab;

import java.time.Duration;

/**
 * Something wrong with an answer that was earned honestly. Faults of HTTP/1.x framing are written
 * on the connection itself; over h2 each becomes the nearest thing a stream can do.
 */
public sealed interface Fault {

    /** What is wrong, as a clause without a subject: {@code leaves out Allow}. */
    String words();

    /** A fault of what the answer says; it is framed and sent properly. */
    sealed interface Spoken extends Fault {}

    /** A fault of how the answer is sent. */
    sealed interface Framed extends Fault {}

    /** Leaves out a field that the answer owes. */
    record OmitField(String name) implements Spoken {
        @Override
        public String words() {
            return "leaves out " + name;
        }
    }

    /** Tells something false or malformed in a field. */
    record SetField(String name, String value) implements Spoken {
        @Override
        public String words() {
            return "says “" + name + ": " + value + "”";
        }
    }

    /** Explains nothing. */
    record OmitContent() implements Spoken {
        @Override
        public String words() {
            return "explains nothing";
        }
    }

    /** Says less than it should, in content of the same type. */
    record SetContent(String text) implements Spoken {
        @Override
        public String words() {
            return "has " + text.length() + " characters of content that leave things out";
        }
    }

    /** Sends content to HEAD (against RFC 9110 §9.3.2). */
    record BodyToHead() implements Framed {
        @Override
        public String words() {
            return "sends content to HEAD";
        }
    }

    /** Announces a Content-Length that is not that of the content, then closes. */
    record WrongLength(long declared) implements Framed {
        @Override
        public String words() {
            return "announces " + declared + " bytes and sends another number";
        }
    }

    /**
     * Sends a few bytes at a time.
     *
     * @param bytes how many before each pause
     */
    record Drip(Duration pause, int bytes) implements Framed {
        @Override
        public String words() {
            return "drips " + bytes + " bytes every " + pause.toMillis() + " ms";
        }
    }

    /**
     * Closes the connection in the middle.
     *
     * @param afterBytes bytes of the whole message sent before it, 0 for a silent close
     */
    record CloseEarly(int afterBytes) implements Framed {
        @Override
        public String words() {
            return afterBytes == 0
                    ? "closes without a byte"
                    : "closes after " + afterBytes + " bytes";
        }
    }

    /** Like {@link CloseEarly}, but resets the connection. */
    record Reset(int afterBytes) implements Framed {
        @Override
        public String words() {
            return "resets the connection after " + afterBytes + " bytes";
        }
    }

    /** Announces no length and goes on sending content. */
    record Flood(long bytes) implements Framed {
        @Override
        public String words() {
            return "sends " + bytes + " bytes of content that nobody asked for";
        }
    }

    /** Says nothing for a while before the answer. */
    record Silence(Duration pause) implements Framed {
        @Override
        public String words() {
            return "says nothing for " + pause.toMillis() + " ms";
        }
    }
}

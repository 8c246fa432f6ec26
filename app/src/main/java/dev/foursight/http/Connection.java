package dev.foursight.http;

/** How to talk to the endpoint: protocol, trust, deadlines and how many answer bytes to keep. */
public record Connection(Protocol protocol, Trust trust, Deadlines deadlines, long captureCap) {

    public static final Connection STANDARD =
            new Connection(Protocol.HTTP_1, Trust.SYSTEM, Deadlines.STANDARD, 10_000_000);

    /** Which transport: HTTP/1.x byte for byte, or HTTP/2 through OkHttp. */
    public enum Protocol {
        HTTP_1,
        HTTP_2
    }

    /** Whose certificates are believed. */
    public enum Trust {
        SYSTEM,
        /** Any certificate at all: for tests of servers with certificates of their own. */
        ANY
    }

    public Connection withProtocol(Protocol other) {
        return new Connection(other, trust, deadlines, captureCap);
    }

    public Connection withTrust(Trust other) {
        return new Connection(protocol, other, deadlines, captureCap);
    }

    public Connection withDeadlines(Deadlines other) {
        return new Connection(protocol, trust, other, captureCap);
    }

    public Connection withCaptureCap(long bytes) {
        return new Connection(protocol, trust, deadlines, bytes);
    }
}

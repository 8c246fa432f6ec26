package dev.foursight.http;

import java.time.Duration;

/** How long each phase of an exchange may take. */
public record Deadlines(
        Duration connect, Duration tls, Duration firstByte, Duration idle, Duration total) {

    public static final Deadlines STANDARD =
            new Deadlines(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(120));

    /** The same deadlines, none of them later than the given one. */
    public Deadlines within(Duration limit) {
        return new Deadlines(
                min(connect, limit),
                min(tls, limit),
                min(firstByte, limit),
                min(idle, limit),
                min(total, limit));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

package dev.foursight.lab.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A rate limit. Tokens drip in up to a capacity; a request takes what it costs. One that costs more
 * than there are is refused, but tokens are then saved for it beyond the capacity, so that it
 * passes if it comes back when it was told to. Safe for use by many threads.
 */
final class TokenBucket {

    /** How long tokens stay saved after the time the refused request was told. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int capacity;
    private final Duration drip;
    private final InstantSource clock;
    private double tokens;
    private int ceiling;
    private Instant counted;
    private Instant savedUntil;

    /**
     * @param drip the time in which one token comes
     */
    TokenBucket(int capacity, Duration drip, InstantSource clock) {
        this.capacity = capacity;
        this.drip = drip;
        this.clock = clock;
        this.tokens = capacity;
        this.ceiling = capacity;
        this.counted = clock.instant();
        this.savedUntil = counted;
    }

    /** Takes tokens if there are enough. Returns seconds to wait, 0 if they were taken. */
    synchronized long take(int cost) {
        Instant now = clock.instant();
        if (now.isAfter(savedUntil)) {
            ceiling = capacity;
        }
        double dripped = (double) Duration.between(counted, now).toMillis() / drip.toMillis();
        tokens = Math.min(ceiling, tokens + dripped);
        counted = now;
        if (tokens >= cost) {
            tokens -= cost;
            ceiling = capacity;
            return 0;
        }
        long wait = (long) Math.ceil((cost - tokens) * drip.toMillis() / 1000);
        ceiling = Math.max(ceiling, cost);
        savedUntil = now.plusSeconds(wait).plus(PATIENCE);
        return wait;
    }
}

package dev.foursight.probe.blame;

import dev.foursight.http.Endpoint;
import java.time.Duration;

/**
 * How much a search may ask of a server.
 *
 * @param requests at most
 * @param time after which no more is sent
 * @param gap from the start of one request to the start of the next at least
 */
public record Limits(int requests, Duration time, Duration gap) {

    private static final int USUAL_REQUESTS = 40;
    private static final Duration USUAL_TIME = Duration.ofSeconds(60);
    private static final Duration POLITE = Duration.ofMillis(500);

    /** Two requests a second, unless the server is this machine. */
    public static Limits standard(Endpoint endpoint) {
        return new Limits(
                USUAL_REQUESTS, USUAL_TIME, endpoint.isLoopback() ? Duration.ZERO : POLITE);
    }

    public Limits withRequests(int most) {
        return new Limits(most, time, gap);
    }

    public Limits withTime(Duration most) {
        return new Limits(requests, most, gap);
    }

    public Limits withGap(Duration least) {
        return new Limits(requests, time, least);
    }
}

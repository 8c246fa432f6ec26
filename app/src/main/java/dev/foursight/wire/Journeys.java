package dev.foursight.wire;

import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Following;
import dev.foursight.http.Journey;
import dev.foursight.http.Renderer;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sends a request and, where its {@link Following} says so, those that the answers ask for:
 * redirects, answers to Digest challenges, cookies. Each is an exchange of its own with deadlines
 * of its own.
 */
public final class Journeys {

    private final Transport transport;
    private final CookieReader cookies;
    private final InstantSource clock;
    private final Supplier<String> nonces;

    /**
     * @param nonces gives a text that cannot be guessed, each time another
     */
    public Journeys(
            Transport transport,
            CookieReader cookies,
            InstantSource clock,
            Supplier<String> nonces) {
        this.transport = transport;
        this.cookies = cookies;
        this.clock = clock;
        this.nonces = nonces;
    }

    /**
     * @param jar what is kept from before; looked at only where cookies are on
     * @param consent whether a redirect may lead to this server
     */
    public Journey send(Draft draft, CookieJar jar, Predicate<Endpoint> consent, Call call) {
        Following following = draft.connection().following();
        if (following.isNothing()) {
            Exchange only = transport.send(Renderer.render(draft), call);
            return new Journey(List.of(), only, null, jar);
        }
        return new Trip(transport, cookies, clock, nonces, consent, call).from(draft, jar);
    }
}

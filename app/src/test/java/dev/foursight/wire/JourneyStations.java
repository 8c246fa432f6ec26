package dev.foursight.wire;

import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.Journey;
import dev.foursight.wire.ok.SetCookies;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two servers to be sent between, and what sends. */
abstract class JourneyStations {

    static final Following REDIRECTS = Following.NOTHING.withRedirects(5);

    final Journeys journeys =
            new Journeys(
                    new RawTransport(Resolver.SYSTEM, Trusting.platform(), Duration.ofMillis(1)),
                    new SetCookies(),
                    InstantSource.system(),
                    () -> "mine");
    Stations here;
    Stations there;

    @BeforeEach
    void open() throws IOException {
        here = new Stations().at("/end", (_, _) -> 200);
        there = new Stations().at("/end", (_, _) -> 200);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    Draft draft(String path, Following following) {
        Draft draft = Requests.draft(here.url(path));
        return draft.withConnection(draft.connection().withFollowing(following));
    }

    Journey send(Draft draft) {
        return journeys.send(draft, CookieJar.EMPTY, _ -> true, Call.unwatched());
    }
}

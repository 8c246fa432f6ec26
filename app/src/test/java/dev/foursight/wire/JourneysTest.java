package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey;
import dev.foursight.http.Journey.Stop;
import dev.foursight.http.Outcome.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneysTest extends JourneyStations {

    @Test
    void followsNothingUnasked() {
        here.redirect("/a", 302, "/end");
        Journey journey = send(draft("/a", Following.NOTHING));
        assertThat(journey.last().status()).isEqualTo(302);
        assertThat(journey.hops()).isEmpty();
        assertThat(journey.stop()).isNull();
        assertThat(here.asked).containsExactly("GET /a");
    }

    /** RFC 9110 §15.4.2 to §15.4.9. */
    @ParameterizedTest
    @CsvSource({
        "301, POST, GET /end",
        "302, POST, GET /end",
        "303, POST, GET /end",
        "307, POST, POST /end 3",
        "308, POST, POST /end 3",
        "301, PUT, PUT /end 3",
        "303, PUT, GET /end"
    })
    void keepsOrChangesTheMethodAsTheStatusSays(int status, String method, String next) {
        here.redirect("/a", status, "/end");
        Draft draft =
                draft("/a", REDIRECTS)
                        .withMethod(method)
                        .with("Content-Type", "text/plain")
                        .withBody(new Body(Bytes.ofLatin1("abc"), Body.Framing.AUTOMATIC));
        Journey journey = send(draft);
        assertThat(here.asked).containsExactly(method + " /a 3", next);
        boolean changed = next.startsWith("GET");
        assertThat(journey.hops().getFirst().droppedFields())
                .isEqualTo(changed ? List.of("Content-Type", "content") : List.of());
        assertThat(here.fields.getLast().containsKey("Content-Type")).isNotEqualTo(changed);
        assertThat(journey.last().status()).isEqualTo(200);
    }

    @Test
    void keepsHeadAt303() {
        here.redirect("/a", 303, "/end");
        send(draft("/a", REDIRECTS).withMethod("HEAD"));
        assertThat(here.asked).containsExactly("HEAD /a", "HEAD /end");
    }

    @Test
    void tellsAnotherServerNothingThatIsPersonal() {
        here.redirect("/a", 302, there.url("/end"));
        Draft draft =
                draft("/a", REDIRECTS)
                        .with("Authorization", "Basic eA==")
                        .with("cookie", "a=b")
                        .with("Proxy-Authorization", "Basic eA==")
                        .with("Host", "elsewhere.test")
                        .with("X-Kept", "1")
                        .plus(HeaderLine.of("Referer", "x").withEnabled(false));
        Journey journey = send(draft);
        assertThat(journey.hops())
                .singleElement()
                .satisfies(hop -> {
                    assertThat(hop.why()).isEqualTo(Hop.Why.REDIRECT);
                    assertThat(hop.droppedFields())
                            .containsExactly(
                                    "Authorization", "cookie", "Proxy-Authorization", "Host");
                    assertThat(hop.next()).isEqualTo(there.url("/end"));
                    assertThat(hop.downgrade()).isFalse();
                });
        assertThat(there.fields.getFirst())
                .doesNotContainKeys("Authorization", "Cookie", "Proxy-authorization")
                .containsEntry("X-kept", List.of("1"))
                .containsEntry("Host", List.of("127.0.0.1:" + there.port()));
    }

    @Test
    void keepsWhatIsPersonalOnTheSameServer() {
        here.redirect("/a", 302, "end");
        Journey journey = send(draft("/a", REDIRECTS).with("Authorization", "Basic eA=="));
        assertThat(journey.hops().getFirst().droppedFields()).isEmpty();
        assertThat(here.fields.getLast()).containsKey("Authorization");
    }

    @Test
    void endsWhereItWouldGoInCircles() {
        here.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        Journey journey = send(draft("/a", REDIRECTS));
        assertThat(here.asked).containsExactly("GET /a", "GET /b");
        assertThat(journey.stop()).isEqualTo(Stop.LOOP);
        assertThat(journey.last().status()).isEqualTo(302);
    }

    @Test
    void endsAtTheLimit() {
        here.redirect("/1", 302, "/2").redirect("/2", 302, "/3").redirect("/3", 302, "/end");
        Journey journey = send(draft("/1", Following.NOTHING.withRedirects(2)));
        assertThat(here.asked).containsExactly("GET /1", "GET /2", "GET /3");
        assertThat(journey.stop()).isEqualTo(Stop.TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.c", "ftp://127.0.0.1/", "http://127.0.0.1:0/", "http://"})
    void goesNowhereThatIsNoPlaceForARequest(String location) {
        here.redirect("/a", 302, location);
        assertThat(send(draft("/a", REDIRECTS)).stop()).isEqualTo(Stop.UNUSABLE_LOCATION);
    }

    @Test
    void missesALocation() {
        here.at("/a", (_, _) -> 302);
        assertThat(send(draft("/a", REDIRECTS)).stop()).isEqualTo(Stop.NO_LOCATION);
    }

    @Test
    void leavesFixedBytesAlone() {
        here.redirect("/a", 302, "/end");
        Draft raw =
                draft("/a", REDIRECTS)
                        .withRaw(Bytes.ofLatin1("GET /a HTTP/1.1\r\nHost: x\r\n\r\n"));
        assertThat(send(raw).stop()).isEqualTo(Stop.FIXED_REQUEST);
        assertThat(here.asked).containsExactly("GET /a");
    }

    @Test
    void asksForConsentBeforeItGoesElsewhere() {
        here.redirect("/a", 302, there.url("/end"));
        Journey journey =
                journeys.send(
                        draft("/a", REDIRECTS),
                        CookieJar.EMPTY,
                        to -> to.port() == here.port(),
                        Call.unwatched());
        assertThat(journey.stop()).isEqualTo(Stop.NO_CONSENT);
        assertThat(there.asked).isEmpty();
    }

    @Test
    void keepsTheHopsWhereTheNextServerIsNotThere() {
        int free = there.port();
        there.close();
        here.redirect("/a", 302, "http://127.0.0.1:" + free + "/");
        Journey journey = send(draft("/a", REDIRECTS));
        assertThat(journey.hops()).hasSize(1);
        assertThat(journey.last().outcome().kind()).isEqualTo(Kind.CONNECT_FAILED);
    }

    @Test
    void sendsCookiesOnWhereTheyBelong() {
        here.at(
                "/a",
                (_, answer) -> {
                    answer.add("Set-Cookie", "s=1; Path=/");
                    answer.add("Set-Cookie", "t=2; Path=/other");
                    answer.add("Set-Cookie", "u=3; Domain=example.org");
                    answer.set("Location", "/end");
                    return 303;
                });
        Journey journey = send(draft("/a", REDIRECTS.withCookies(true)));
        assertThat(here.fields.getFirst()).doesNotContainKey("Cookie");
        assertThat(here.fields.getLast()).containsEntry("Cookie", List.of("s=1"));
        assertThat(journey.cookies().cookies())
                .extracting(it -> it.name())
                .containsExactly("s", "t");
        assertThat(send(draft("/a", REDIRECTS)).cookies().cookies()).isEmpty();
    }

    @Test
    void aCookieMakesTheSameUrlAnotherRequest() {
        here.at(
                "/a",
                (asked, answer) -> {
                    answer.set("Set-Cookie", "seen=1");
                    answer.set("Location", "/a");
                    return asked.containsKey("Cookie") ? 200 : 302;
                });
        Journey journey = send(draft("/a", REDIRECTS.withCookies(true)));
        assertThat(journey.last().status()).isEqualTo(200);
        assertThat(here.asked).hasSize(2);
    }
}

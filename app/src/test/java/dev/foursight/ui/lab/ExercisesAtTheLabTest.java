package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.exercise.Exercise;
import dev.foursight.exercise.Judgement;
import dev.foursight.exercise.ShippedExercises;
import dev.foursight.http.Body;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.Renderer;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Ports;
import dev.foursight.lab.server.JettyLab;
import dev.foursight.ui.shell.TestRooms;
import dev.foursight.wire.Call;
import dev.foursight.wire.raw.RawTransport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each exercise at the real lab: what it begins with is not enough, and it can be solved. */
final class ExercisesAtTheLabTest {

    private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final JettyLab lab = new JettyLab(() -> now, Duration.ofSeconds(1));
    private final Endpoints doors = lab.start(Ports.ANY);
    private final List<Exchange> trail = new ArrayList<>();

    @AfterEach
    void stop() {
        lab.close();
    }

    static List<Exercise> exercises() {
        return ShippedExercises.read();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isNotDoneByItsFirstRequestButCanBeDone(Exercise exercise) {
        ScenarioDraft made = ScenarioDraft.of(exercise, doors);
        Draft start =
                made.crafts().isEmpty()
                        ? made.draft()
                        : made.draft().withTarget("http://" + doors.plain().authority() + "/file");

        assertThat(judge(exercise, start))
                .isInstanceOfSatisfying(
                        Judgement.NotYet.class,
                        it -> assertThat(it.sentence()).isNotBlank().doesNotContain("{"));
        assertThat(solved(exercise, start)).isInstanceOf(Judgement.Passed.class);
    }

    @Test
    void eachLeadsToAPageOfTheCatalogue() {
        Catalogue catalogue = TestRooms.catalogue();
        assertThat(exercises())
                .allSatisfy(it -> assertThat(catalogue.find(it.readOn())).isPresent());
    }

    private Judgement solved(Exercise exercise, Draft start) {
        return switch (exercise.id()) {
            case "precondition" -> judge(exercise, start.with("If-Match", "\"else\""));
            case "range" -> judge(exercise, start.with("Range", "bytes=0-99"));
            case "methods" -> judge(exercise, start.withMethod("DELETE"));
            case "media-type" -> judge(exercise, start.with("Content-Type", "application/json"));
            case "header-size" -> judge(exercise, start.with("X-Big", "a".repeat(16_000)));
            case "digest" -> judge(exercise, start.with("Authorization", digest()));
            case "wait" -> {
                judge(exercise, start);
                now = now.plusSeconds(5);
                yield judge(exercise, start);
            }
            case "hidden-cause" -> judge(exercise, start.with("X-Big", "a".repeat(16_000)));
            case "silence" -> judge(exercise, start.withTarget("/.env"));
            case "lock" -> {
                String token = field(trail.getLast(), "Lock-Token");
                Draft put =
                        start.withMethod("PUT")
                                .withHeaders(List.of())
                                .with("Content-Type", "text/plain")
                                .withBody(Body.NONE);
                assertThat(send(put).status()).isEqualTo(423);
                yield judge(exercise, put.with("If", "(" + token + ")"));
            }
            case "misdirected" -> judge(exercise, start.with("Host", "other.test"));
            case "proxy" ->
                    judge(exercise, start.with("Proxy-Authorization", "Basic bGFiOmxhYg=="));
            default -> throw new AssertionError("no solution of " + exercise.id());
        };
    }

    /** As the hint says. */
    private String digest() {
        String nonce =
                field(trail.getLast(), "WWW-Authenticate")
                        .replaceAll(".*nonce=\"([^\"]+)\".*", "$1");
        String response =
                hash(
                        hash("lab:lab digest:lab")
                                + ":"
                                + nonce
                                + ":00000001:xyz:auth:"
                                + hash("GET:/digest"));
        return "Digest username=\"lab\", realm=\"lab digest\", nonce=\""
                + nonce
                + "\", uri=\"/digest\", algorithm=SHA-256, qop=auth, nc=00000001, cnonce=\"xyz\","
                + " response=\""
                + response
                + "\"";
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Judgement judge(Exercise exercise, Draft draft) {
        trail.add(send(draft));
        return exercise.judge(trail);
    }

    private static Exchange send(Draft draft) {
        return new RawTransport().send(Renderer.render(draft), new Call(_ -> {}));
    }

    private static String field(Exchange exchange, String name) {
        ParsedResponse response = exchange.response();
        return response == null ? "" : response.fields().value(name).orElse("");
    }
}

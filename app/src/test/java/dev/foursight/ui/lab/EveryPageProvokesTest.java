package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.RealRooms;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.explain.Explanation;
import dev.foursight.http.CookieJar;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Ports;
import dev.foursight.lab.Scenario;
import dev.foursight.ui.Provoking;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.shell.TestRooms;
import dev.foursight.wire.Call;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the whole catalogue: what a page's button puts into Compose earns the page's code once it
 * is sent, or the lab's log names it; a page without a button says why.
 */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageProvokesTest {

    @TempDir private Path settings;
    private RealRooms real;
    private Rooms rooms;
    private Lab lab;
    private Endpoints doors;

    @BeforeAll
    void open() {
        real = new RealRooms(settings);
        rooms = real.rooms();
        lab = rooms.lab();
        doors = lab.start(Ports.ANY);
    }

    @AfterAll
    void close() {
        real.close();
    }

    static List<StatusEntry> entries() {
        return TestRooms.catalogue().entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void earnsItsCodeOrSaysWhyNot(StatusEntry entry) throws InterruptedException {
        switch (Provoking.of(entry, lab.scenarios())) {
            case Provoking.Possible(var scenario) -> earns(entry, scenario);
            case Provoking.InTheLog(var scenario, String why) -> {
                assertThat(why).endsWith(".");
                assertThat(logged(entry, scenario)).isTrue();
            }
            case Provoking.Impossible(String why) -> assertThat(why).isNotBlank().endsWith(".");
        }
    }

    private void earns(StatusEntry entry, Scenario scenario) {
        Exchange exchange = send(scenario);
        if (scenario.status() == 0) {
            assertThat(exchange.outcome().kind().id()).isEqualTo("closed-silently");
            return;
        }
        assertThat(exchange.status()).isEqualTo(scenario.status());
        if (scenario.status() == 207) {
            assertThat(exchange.received().latin1()).contains("HTTP/1.1 " + entry.code() + " ");
            return;
        }
        Explanation said = rooms.explainer().explain(exchange);
        if (scenario.status() == entry.code()) {
            assertThat(said.code()).isEqualTo(entry.code());
        } else {
            assertThat(Objects.toString(said.effectiveCode()))
                    .isEqualTo(Objects.toString(entry.code()));
        }
    }

    /** Whether a server's line in the lab's log has the code. */
    private boolean logged(StatusEntry entry, Scenario scenario) throws InterruptedException {
        BlockingQueue<LabEntry> came = new ArrayBlockingQueue<>(100);
        lab.listen(came::offer);
        send(scenario);
        LabEntry next = came.poll(20, TimeUnit.SECONDS);
        while (next != null) {
            if (next.request().contains(scenario.path())) {
                return next.imitated().stream()
                        .anyMatch(line -> line.line().contains(" " + entry.code() + " "));
            }
            next = came.poll(20, TimeUnit.SECONDS);
        }
        return false;
    }

    private Exchange send(Scenario scenario) {
        ScenarioDraft made = ScenarioDraft.of(scenario, doors);
        Draft draft = rooms.crafts().get().apply(made.draft(), made.crafts());
        return rooms.journeys()
                .get()
                .send(draft, CookieJar.EMPTY, _ -> true, Call.unwatched())
                .last();
    }
}

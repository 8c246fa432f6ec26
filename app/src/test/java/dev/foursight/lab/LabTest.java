package dev.foursight.lab;

import dev.foursight.lab.server.JettyLab;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A running lab whose clock stands still until a test moves it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LabTest {

    private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");

    final JettyLab lab = new JettyLab(() -> now, Duration.ofSeconds(20));
    Client client;

    @BeforeAll
    void start() {
        client = new Client(lab.start(Ports.ANY).plain());
    }

    @AfterAll
    void stop() {
        lab.close();
    }

    void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }
}

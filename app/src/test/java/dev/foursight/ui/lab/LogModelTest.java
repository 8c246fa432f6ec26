package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Port;
import dev.foursight.lab.Ports;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Sent;
import dev.foursight.lab.ServerLine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class LogModelTest {

    private final WrittenLab lab = new WrittenLab();
    private final List<Runnable> posted = new ArrayList<>();
    private final LogModel model = new LogModel(lab, posted::add);

    @Test
    void aFloodCostsOneRefresh() {
        for (int i = 0; i < 10_000; i++) {
            lab.write(i);
        }

        assertThat(posted).hasSize(1);
        refresh();
        assertThat(model.entries()).hasSize(Lab.LOG_SIZE);
        assertThat(model.entries().getLast().request()).isEqualTo("GET /9999 HTTP/1.1");
    }

    @Test
    void newEntriesComeLastAndTheOldestLeave() {
        lab.write(0);
        refresh();
        LabEntry first = model.entries().getFirst();
        for (int i = 1; i < Lab.LOG_SIZE; i++) {
            lab.write(i);
        }
        refresh();
        assertThat(model.entries()).hasSize(Lab.LOG_SIZE).first().isSameAs(first);
        lab.write(1000);
        refresh();
        assertThat(model.entries()).hasSize(Lab.LOG_SIZE).doesNotContain(first);
    }

    @Test
    void whatWasClearedStaysAway() {
        lab.write(1);
        refresh();
        model.clear();
        lab.write(2);
        refresh();

        assertThat(model.entries())
                .extracting(LabEntry::request)
                .containsExactly("GET /2 HTTP/1.1");
    }

    @Test
    void aNewRunBeginsAnew() {
        lab.write(1);
        refresh();
        lab.log.clear();
        lab.write(2);
        refresh();

        assertThat(model.entries())
                .extracting(LabEntry::request)
                .containsExactly("GET /2 HTTP/1.1");
    }

    @Test
    void theWordsShowBothSidesAndHideNothing() {
        LogWords words = new LogWords(ZoneOffset.UTC);
        LabEntry entry =
                new LabEntry(
                        Instant.parse("2026-11-23T16:00:01Z"),
                        Port.TLS,
                        "GET /\u202e HTTP/1.1",
                        new Sent(0, 0, "closed without a byte"),
                        List.of(new ServerLine("nginx access.log", "\"GET /\" 444 0")));

        assertThat(words.text(entry))
                .isEqualTo(
                        """
                        16:00:01  GET /<U+202E> HTTP/1.1  → closed without a byte · TLS
                            nginx access.log: "GET /" 444 0\
                        """);
    }

    private void refresh() {
        List.copyOf(posted).forEach(Runnable::run);
        posted.clear();
    }

    /** A lab whose log the test writes. */
    private static final class WrittenLab implements Lab {

        private final List<LabEntry> log = new ArrayList<>();
        private Consumer<LabEntry> listener = _ -> {};

        void write(int number) {
            LabEntry entry =
                    new LabEntry(
                            Instant.EPOCH.plusSeconds(number),
                            Port.PLAIN,
                            "GET /" + number + " HTTP/1.1",
                            new Sent(404, 12, ""),
                            List.of());
            log.add(entry);
            if (log.size() > LOG_SIZE) {
                log.removeFirst();
            }
            listener.accept(entry);
        }

        @Override
        public Endpoints start(Ports ports) {
            return Endpoints.USUAL;
        }

        @Override
        public Optional<Endpoints> endpoints() {
            return Optional.empty();
        }

        @Override
        public List<Scenario> scenarios() {
            return List.of();
        }

        @Override
        public int requests() {
            return log.size();
        }

        @Override
        public List<LabEntry> log() {
            return List.copyOf(log);
        }

        @Override
        public void watch(Consumer<Lab> watcher) {}

        @Override
        public void listen(Consumer<LabEntry> told) {
            listener = told;
        }

        @Override
        public void close() {}
    }
}

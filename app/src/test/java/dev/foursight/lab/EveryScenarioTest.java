package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.foursight.lab.server.JettyLab;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends every scenario in every variant, and holds answer and log against what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScenarioTest {

    private static final Map<Integer, String> OWED =
            Map.of(
                    401, "WWW-Authenticate",
                    405, "Allow",
                    407, "Proxy-Authenticate",
                    415, "Accept",
                    416, "Content-Range",
                    426, "Upgrade",
                    429, "Retry-After");

    /** Its clock stands still, so that no rate limit recovers. */
    private final JettyLab lab =
            new JettyLab(() -> Instant.parse("2026-11-22T12:00:00Z"), Duration.ofSeconds(1));

    private final BlockingQueue<LabEntry> log = new LinkedBlockingQueue<>();
    private Sender sender;

    @BeforeAll
    void start() {
        sender = new Sender(lab.start(Ports.ANY));
        lab.listen(log::add);
    }

    @AfterAll
    void stop() {
        lab.close();
    }

    static Stream<Scenario> all() {
        return new JettyLab().scenarios().stream();
    }

    static Stream<Scenario> of(Variant variant) {
        return all().filter(scenario -> scenario.variant() == variant)
                .filter(scenario -> scenario.unseen().isEmpty());
    }

    static Stream<Scenario> conforming() {
        return of(Variant.CONFORMING);
    }

    static Stream<Scenario> sloppy() {
        return of(Variant.SLOPPY);
    }

    static Stream<Scenario> hostile() {
        return of(Variant.HOSTILE);
    }

    static Stream<Scenario> unseen() {
        return all().filter(scenario -> scenario.unseen().isPresent());
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void answersWithAllItOwes(Scenario scenario) throws Exception {
        Received answer = sentAndLogged(scenario);
        assertThat(answer.status()).isEqualTo(scenario.status());
        assertThat(answer.reset()).isFalse();
        assumeThat(answer.status()).isNotZero();
        assertThat(answer.field("Date")).isNotNull();
        assertThat(answer.field("Content-Length")).isEqualTo("" + answer.content().length());
        if (OWED.containsKey(scenario.status())) {
            assertThat(answer.field(OWED.get(scenario.status()))).isNotEmpty();
        }
        if (scenario.status() >= 400) {
            assertThat(answer.content())
                    .containsPattern("This (is permanent|is temporary|holds until)");
        }
    }

    @ParameterizedTest
    @MethodSource("sloppy")
    void forgetsWhatItSays(Scenario scenario) throws Exception {
        Received answer = sentAndLogged(scenario);
        assertThat(answer.status()).isEqualTo(scenario.status());
        assertThat(answer.reset()).isFalse();
        if (scenario.faults().isEmpty()) {
            // The mechanism itself is the sloppy one, and shows it in the status line.
            assertThat(conforming())
                    .filteredOn(other -> other.key().equals(scenario.key()))
                    .extracting(Scenario::status)
                    .doesNotContain(scenario.status());
        }
        assumeThat(answer.status()).isNotZero();
        String length = "" + answer.content().length();
        assertThat(answer.field("Content-Length")).isEqualTo(length);
        for (Fault fault : scenario.faults()) {
            switch (fault) {
                case Fault.OmitField omit -> assertThat(answer.field(omit.name())).isNull();
                case Fault.SetField set ->
                        assertThat(answer.field(set.name())).isEqualTo(set.value());
                case Fault.OmitContent _ -> assertThat(answer.content()).isEmpty();
                case Fault.SetContent set -> assertThat(answer.content()).isEqualTo(set.text());
                case Fault.BodyToHead _ -> {
                    assertThat(scenario.attempt().method()).isEqualTo("HEAD");
                    assertThat(answer.content()).isNotEmpty();
                }
                default -> throw new AssertionError("not sloppy: " + fault);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void harmsAsItSays(Scenario scenario) throws Exception {
        Received answer = sentAndLogged(scenario);
        assertThat(scenario.faults()).isNotEmpty();
        String content = answer.content();
        for (Fault fault : scenario.faults()) {
            switch (fault) {
                case Fault.WrongLength wrong -> {
                    assertThat(answer.field("Content-Length")).isEqualTo("" + wrong.declared());
                    assertThat((long) content.length()).isNotEqualTo(wrong.declared());
                }
                case Fault.CloseEarly close -> {
                    assertThat(answer.bytes()).hasSize(close.afterBytes());
                    assertThat(answer.reset()).isFalse();
                }
                case Fault.Reset end -> {
                    assertThat(answer.bytes().length()).isLessThanOrEqualTo(end.afterBytes());
                    assertThat(answer.reset()).isTrue();
                }
                case Fault.Flood more -> {
                    assertThat(answer.field("Content-Length")).isNull();
                    assertThat((long) content.length()).isGreaterThanOrEqualTo(more.bytes());
                }
                case Fault.Drip _ ->
                        assertThat(answer.field("Content-Length")).isEqualTo("" + content.length());
                default -> {}
            }
        }
        if (answer.bytes().length() > 12) {
            assertThat(answer.status()).isEqualTo(scenario.status());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("unseen")
    void isToldByTheLogOnly(Scenario scenario) throws Exception {
        log.clear();
        sender.sendAndLeave(scenario);
        String code = scenario.key().substring(0, 3);
        assertThat(next(scenario).imitated()).anyMatch(line -> line.line().contains(code));
    }

    /** What came, which the log tells as well. */
    private Received sentAndLogged(Scenario scenario) throws Exception {
        log.clear();
        Received answer = sender.send(scenario);
        LabEntry entry = next(scenario);
        if (!answer.reset()) {
            assertThat(entry.sent().status()).isEqualTo(answer.status());
        }
        assertThat(entry.sent().words()).isNotEmpty();
        assertThat(entry.imitated()).isNotEmpty();
        return answer;
    }

    /** The entry at the scenario's door; certificates are fetched at the plain one. */
    private LabEntry next(Scenario scenario) throws InterruptedException {
        LabEntry entry;
        do {
            entry = log.poll(20, TimeUnit.SECONDS);
            assertThat(entry).isNotNull();
        } while (entry.request().contains(".pem") || entry.port() != scenario.port());
        return entry;
    }

    @Test
    void eachCodeHasAllThreeVariants() {
        Map<String, Set<Variant>> variants =
                all().filter(scenario -> scenario.unseen().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Scenario::key,
                                        Collectors.mapping(Scenario::variant, Collectors.toSet())));
        assertThat(variants).isNotEmpty();
        assertThat(variants.values()).allMatch(some -> some.size() == Variant.values().length);
    }
}

package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.lab.server.JettyLab;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scenario earns its code with one request; those with a craft are provocations too. */
class ScenariosTest {

    /** What the crafts add to a request; their own tests see to the bytes they make. */
    private static final Set<String> CRAFTS =
            Set.of(
                    "unknown-method",
                    "malformed-method",
                    "lowercase-method",
                    "long-target",
                    "missing-host",
                    "malformed-host",
                    "space-before-colon",
                    "huge-header",
                    "many-headers",
                    "unsatisfiable-range",
                    "malformed-range",
                    "malformed-length",
                    "unknown-expectation",
                    "unsupported-type");

    static Stream<Scenario> uncrafted() {
        return new JettyLab()
                .scenarios().stream()
                        .filter(scenario -> scenario.variant() == Variant.CONFORMING)
                        .filter(scenario -> scenario.port() == Port.PLAIN)
                        .filter(scenario -> scenario.attempt().crafts().isEmpty())
                        .filter(scenario -> scenario.status() != 0);
    }

    @ParameterizedTest
    @MethodSource("uncrafted")
    void earnsItsCode(Scenario scenario) {
        try (JettyLab lab = new JettyLab(InstantSource.system(), Duration.ofSeconds(1))) {
            Endpoints endpoints = lab.start(Ports.ANY);
            Attempt request = scenario.request(endpoints);
            Answer answer =
                    new Client(endpoints.plain())
                            .send(
                                    request.method(),
                                    request.target(),
                                    request.content(),
                                    request.fields().toArray(String[]::new));
            assertThat(answer.status()).isEqualTo(scenario.status());
            assertThat(answer.content()).containsPattern("This (is (permanent|temporary)|holds)");
        }
    }

    @Test
    void usesCraftsThatThereAre() {
        assertThat(
                        new JettyLab()
                                .scenarios().stream()
                                        .map(scenario -> scenario.attempt().crafts())
                                        .flatMap(List::stream))
                .isNotEmpty()
                .isSubsetOf(CRAFTS);
    }

    @Test
    void coversWhatOneClientCanEarn() {
        Set<String> codes =
                new JettyLab()
                        .scenarios().stream()
                                .map(scenario -> scenario.key().substring(0, 3))
                                .collect(Collectors.toSet());
        assertThat(codes)
                .contains(
                        "400", "401", "403", "404", "405", "406", "408", "410", "411", "412", "413",
                        "414", "415", "416", "417", "425", "428", "429", "431");
    }
}

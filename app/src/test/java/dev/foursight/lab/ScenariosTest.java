package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Endpoint;
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
        return Scenarios.all().stream().filter(scenario -> scenario.crafts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("uncrafted")
    void earnsItsCode(Scenario scenario) {
        try (JettyLab lab = new JettyLab(InstantSource.system(), Duration.ofSeconds(1))) {
            Endpoint endpoint = lab.start(0);
            Answer answer =
                    new Client(endpoint)
                            .send(
                                    scenario.method(),
                                    scenario.path(),
                                    scenario.content(),
                                    scenario.fields().toArray(String[]::new));
            assertThat(answer.status() + "@ietf").isEqualTo(scenario.key());
            assertThat(answer.content()).containsPattern("This (is (permanent|temporary)|holds)");
        }
    }

    @Test
    void usesCraftsThatThereAre() {
        assertThat(Scenarios.all().stream().map(Scenario::crafts).flatMap(List::stream))
                .isNotEmpty()
                .isSubsetOf(CRAFTS);
    }

    @Test
    void coversWhatOneClientCanEarn() {
        Set<String> codes =
                Scenarios.all().stream()
                        .map(scenario -> scenario.key().substring(0, 3))
                        .collect(Collectors.toSet());
        assertThat(codes)
                .contains(
                        "400", "401", "403", "404", "405", "406", "408", "410", "411", "412", "413",
                        "414", "415", "416", "417", "425", "428", "429", "431");
    }
}

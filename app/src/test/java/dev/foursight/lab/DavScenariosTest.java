package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.lab.server.JettyLab;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store's scenarios in all variants, again and again: what one request does, none spoils. */
class DavScenariosTest extends LabTest {

    private Answer send(Scenario scenario) {
        Attempt request = scenario.request(lab.endpoints().orElseThrow());
        return client.send(
                request.method(),
                request.target(),
                request.content(),
                request.fields().toArray(String[]::new));
    }

    private static Set<Variant> variants(String key) {
        return new JettyLab()
                .scenarios().stream()
                        .filter(scenario -> scenario.key().equals(key))
                        .map(Scenario::variant)
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"409@ietf", "422@ietf", "423@webdav", "424@webdav"})
    void existInEveryVariant(String key) {
        assertThat(variants(key)).containsExactlyInAnyOrder(Variant.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"409@ietf", "422@ietf", "423@webdav", "424@webdav"})
    void canBeRepeated(String key) {
        for (int i = 0; i < 3; i++) {
            for (Scenario scenario : lab.scenarios()) {
                if (scenario.key().equals(key) && scenario.variant() != Variant.HOSTILE) {
                    Answer answer = send(scenario);
                    assertThat(answer.status()).isEqualTo(scenario.status());
                    assertThat(answer.field("Content-Length"))
                            .isEqualTo("" + answer.content().length());
                    boolean silent = scenario.faults().contains(new Fault.OmitContent());
                    assertThat(answer.content().isEmpty()).isEqualTo(silent);
                }
            }
        }
    }

    @Test
    void haveWhatTheyNeedOnTheirNaturalPathToo() {
        Map<String, Integer> found =
                lab.scenarios().stream()
                        .flatMap(scenario -> scenario.natural().stream())
                        .filter(path -> path.startsWith("/dav/"))
                        .distinct()
                        .collect(Collectors.toMap(path -> path, path -> client.get(path).status()));
        assertThat(found)
                .containsEntry("/dav/removed.txt", 410)
                .containsEntry("/dav/locked.txt", 200)
                .containsEntry("/dav/albums/", 200)
                .containsEntry("/dav/careful/report.txt", 200);
    }
}

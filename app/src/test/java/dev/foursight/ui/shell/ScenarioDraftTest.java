package dev.foursight.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Endpoint;
import dev.foursight.http.HeaderLine;
import dev.foursight.lab.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScenarioDraftTest {

    @Test
    void isTheScenarioAsSomethingToCompose() {
        Scenario scenario =
                new Scenario(
                        "415@ietf",
                        "POST",
                        "/notes",
                        List.of("Accept: text/plain", "X-Empty:"),
                        "grün",
                        List.of("unsupported-type=a/b"));

        ScenarioDraft made = ScenarioDraft.of(scenario, new Endpoint(false, "127.0.0.1", 4418));

        assertThat(made.draft().url()).hasToString("http://127.0.0.1:4418/notes");
        assertThat(made.draft().method()).isEqualTo("POST");
        assertThat(made.draft().headers())
                .containsExactly(
                        HeaderLine.of("Accept", "text/plain"), HeaderLine.of("X-Empty", ""));
        assertThat(made.draft().body())
                .isEqualTo(new Body(Bytes.ofUtf8("grün"), Body.Framing.AUTOMATIC));
        assertThat(made.crafts()).containsExactly(CraftUse.of("unsupported-type", "a/b"));
    }
}

package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.HeaderLine;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ScenarioDraftTest {

    @Test
    void isTheScenarioAsSomethingToCompose() {
        Scenario scenario =
                Scenario.of("415@ietf", "A type nobody takes.")
                        .method("POST")
                        .fields("Accept: text/plain", "X-Empty:")
                        .content("grün")
                        .crafts("unsupported-type=a/b");

        ScenarioDraft made = ScenarioDraft.of(scenario, Endpoints.USUAL);

        assertThat(made.draft().url()).hasToString("http://127.0.0.1:4418/415/conforming");
        assertThat(made.draft().method()).isEqualTo("POST");
        assertThat(made.draft().headers())
                .containsExactly(
                        HeaderLine.of("Accept", "text/plain"), HeaderLine.of("X-Empty", ""));
        assertThat(made.draft().body())
                .isEqualTo(new Body(Bytes.ofUtf8("grün"), Body.Framing.AUTOMATIC));
        assertThat(made.crafts()).containsExactly(CraftUse.of("unsupported-type", "a/b"));
    }

    @Test
    void goesToTheDoorOfTheScenarioAndNamesTheOthers() {
        Scenario scenario =
                Scenario.of("407@ietf", "No credentials for the proxy.")
                        .on(Port.PROXY)
                        .target("http://{plain}{path}")
                        .fields("X-Tls: {tls}");

        ScenarioDraft made = ScenarioDraft.of(scenario, Endpoints.USUAL);

        assertThat(made.draft().endpoint().port()).isEqualTo(4420);
        assertThat(made.draft().url()).hasToString("http://127.0.0.1:4420/");
        assertThat(made.crafts())
                .containsExactly(CraftUse.of("target", "http://127.0.0.1:4418/407/conforming"));
        assertThat(made.draft().headers())
                .containsExactly(HeaderLine.of("X-Tls", "127.0.0.1:4419"));
        assertThat(made.draft().connection().trust()).isEqualTo(Trust.SYSTEM);
    }

    @Test
    void doesNotWaitForAnAnswerThatIsNotToCome() {
        Scenario waits = Scenario.of("499@nginx", "The client leaves.").status(0);

        assertThat(ScenarioDraft.of(waits, Endpoints.USUAL).draft().connection())
                .isEqualTo(Connection.STANDARD);
        assertThat(
                        ScenarioDraft.of(waits.unseen("Nobody is there."), Endpoints.USUAL)
                                .draft()
                                .connection()
                                .deadlines()
                                .total())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void trustsTheCertificateThatTheLabMade() {
        Scenario scenario = Scenario.of("421@ietf", "Another host.").on(Port.TLS);

        ScenarioDraft made = ScenarioDraft.of(scenario, Endpoints.USUAL);

        assertThat(made.draft().url()).hasToString("https://127.0.0.1:4419/421/conforming");
        assertThat(made.draft().connection().trust()).isEqualTo(Trust.ANY);
    }
}

package dev.foursight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.server.JettyLab;
import dev.foursight.ui.shell.TestRooms;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every page of the catalogue offers, with the scenarios of the real lab. */
final class ProvokingTest {

    private static final Set<Seen> NEVER_SENT =
            Set.of(Seen.HISTORIC, Seen.NAME_ONLY, Seen.MADE_BY_CLIENT, Seen.LOG_ONLY);

    private final List<Scenario> scenarios = new JettyLab().scenarios();

    @Test
    void aPageCanBeProvokedExactlyWhereARequestFromHereEarnsItsCode() {
        for (StatusEntry entry : TestRooms.catalogue().entries()) {
            List<Scenario> own =
                    scenarios.stream().filter(it -> it.key().equals(entry.key())).toList();
            switch (Provoking.of(entry, scenarios)) {
                case Provoking.Possible(var scenario) -> {
                    assertThat(scenario.key()).isEqualTo(entry.key());
                    assertThat(NEVER_SENT).doesNotContain(entry.seen());
                }
                case Provoking.InTheLog(var scenario, String why) -> {
                    assertThat(scenario.unseen()).contains(why);
                    assertThat(why).as(entry.key()).endsWith(".");
                }
                case Provoking.Impossible(String why) -> {
                    assertThat(own).as(entry.key()).isEmpty();
                    assertThat(why).as(entry.key()).endsWith(".");
                }
            }
        }
    }

    @Test
    void whatOnlyTheLogShowsIsShownThere() {
        Scenario left = Scenario.of("499@nginx", "It leaves.").unseen("It has left.");

        assertThat(Provoking.of(left)).isEqualTo(new Provoking.InTheLog(left, "It has left."));
    }
}

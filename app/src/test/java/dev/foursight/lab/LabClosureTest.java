package dev.foursight.lab;

import static dev.foursight.catalogue.StatusEntry.Seen.INSIDE_200_BODY;
import static dev.foursight.catalogue.StatusEntry.Seen.INTERNAL_SENT_AS_400;
import static dev.foursight.catalogue.StatusEntry.Seen.LOG_ONLY;
import static dev.foursight.catalogue.StatusEntry.Seen.MADE_BY_CLIENT;
import static dev.foursight.catalogue.StatusEntry.Seen.ON_THE_WIRE;
import static dev.foursight.catalogue.StatusEntry.Seen.SILENT_CLOSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.lab.server.JettyLab;
import dev.foursight.ui.shell.TestRooms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lab earns what the catalogue says can be seen, and nothing else. */
class LabClosureTest {

    /** Visible on the wire, and not earned yet; a key that is earned has to go from here. */
    private static final Set<String> MISSING = Set.of();

    /** In a log only, or made on the client's side, and not shown yet. */
    private static final Set<String> MISSING_IN_THE_LOG = Set.of();

    private static final Set<StatusEntry.Seen> VISIBLE =
            Set.of(ON_THE_WIRE, INTERNAL_SENT_AS_400, SILENT_CLOSE, INSIDE_200_BODY);

    private final Catalogue catalogue = TestRooms.catalogue();
    private final List<Scenario> scenarios = new JettyLab().scenarios();

    @Test
    void whatCanBeSeenIsEarned() {
        assertClosed(
                catalogue(entry -> VISIBLE.contains(entry.seen())),
                scenarios(scenario -> scenario.unseen().isEmpty()),
                MISSING);
    }

    @Test
    void whatOnlyALogTellsIsShownThere() {
        assertClosed(
                catalogue(entry -> entry.seen() == LOG_ONLY || entry.seen() == MADE_BY_CLIENT),
                scenarios(scenario -> scenario.unseen().isPresent()),
                MISSING_IN_THE_LOG);
    }

    private static void assertClosed(Set<String> wanted, Set<String> there, Set<String> missing) {
        assertThat(wanted).containsAll(there);
        Set<String> lacking = new TreeSet<>(wanted);
        lacking.removeAll(there);
        assertThat(lacking).isEqualTo(missing);
    }

    @Test
    void aPathWithoutOriginIsThatOfTheFirstEntry() {
        for (StatusEntry entry : catalogue.entries()) {
            boolean first = catalogue.find("" + entry.code()).filter(entry::equals).isPresent();
            assertThat(Scenario.of(entry.key(), "").name())
                    .isEqualTo(first ? "" + entry.code() : entry.key());
        }
    }

    private Set<String> scenarios(Predicate<Scenario> which) {
        return scenarios.stream().filter(which).map(Scenario::key).collect(Collectors.toSet());
    }

    private Set<String> catalogue(Predicate<StatusEntry> which) {
        return catalogue.entries().stream()
                .filter(which)
                .map(StatusEntry::key)
                .collect(Collectors.toSet());
    }
}

package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Variant;
import dev.foursight.ui.shell.TestRooms;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScenarioListTest {

    private static final Scenario HOST = Scenario.of("400@ietf", "No Host field.");
    private static final Scenario RANGE = Scenario.of("416@ietf", "A range beyond the end.");

    private final ScenarioList list =
            new ScenarioList(
                    List.of(
                            HOST,
                            Scenario.of("400@ietf", "A Host that is no name."),
                            RANGE,
                            RANGE.sloppy(new Fault.OmitField("Content-Range")),
                            Scenario.of("494@nginx", "A large field.").status(400),
                            Scenario.of("499@nginx", "The client leaves.").unseen("It is gone.")),
                    TestRooms.catalogue());

    @Test
    void aCodeIsNamedOnceAboveItsScenarios() {
        list.query().set("400@ietf");

        assertThat(list.rows()).extracting(ScenarioRow::first).containsExactly(true, false);
        assertThat(list.rows().getFirst().title()).isEqualTo("400 Bad Request · IETF");
    }

    @Test
    void everyWordOfTheSearchMustFit() {
        list.query().set("  RANGE 416 ");
        assertThat(sentences()).containsExactly("A range beyond the end.");
        list.query().set("range 400");
        assertThat(list.rows()).isEmpty();
        assertThat(list.emptySentence()).startsWith("No scenario speaks of “range 400”.");
    }

    @Test
    void aVariantSaysWhatIsWrongWithTheAnswer() {
        list.query().set("416");
        list.variant().set(Variant.SLOPPY);

        assertThat(list.rows())
                .singleElement()
                .returns("The answer leaves out Content-Range.", ScenarioRow::note);
        list.variant().set(Variant.HOSTILE);
        assertThat(list.emptySentence())
                .isEqualTo("No hostile scenario speaks of “416”, but 1 conforming and 1 sloppy.");
    }

    @Test
    void aHiddenNumberAndOneThatOnlyALogHasSaySo() {
        list.query().set("large");
        assertThat(notes()).contains("Goes out as 400.");
        list.query().set("leaves");
        assertThat(notes()).contains("Only the log shows it. It is gone.");
    }

    @Test
    void aCodeThatNothingEarnsSaysWhy() {
        list.query().set("420@shopify");

        assertThat(list.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.scenario()).isEmpty())
                .returns(
                        "No current server sends this code, so the lab does not either.",
                        ScenarioRow::sentence);
        assertThat(list.count(Variant.CONFORMING)).isZero();
    }

    private List<String> sentences() {
        return list.rows().stream().map(ScenarioRow::sentence).toList();
    }

    private List<String> notes() {
        return list.rows().stream().map(ScenarioRow::note).toList();
    }
}

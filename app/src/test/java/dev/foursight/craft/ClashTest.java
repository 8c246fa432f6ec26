package dev.foursight.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClashTest {

    private final Crafts crafts =
            new Crafts(
                    CraftsTest.everything(),
                    Map.of(
                            "missing-host", new CraftText("No Host", ""),
                            "malformed-host", new CraftText("Malformed Host", "")));

    private List<String> sentences(String... uses) {
        List<CraftUse> parsed = Arrays.stream(uses).map(CraftUse::parse).toList();
        return crafts.clashes(parsed).stream().map(clash -> clash.sentence(crafts)).toList();
    }

    @Test
    void twoThatSetTheSamePartSaySo() {
        assertThat(sentences("missing-host", "huge-header", "malformed-host"))
                .containsExactly(
                        "“No Host” and “Malformed Host” both set the Host field: the later one, “Malformed Host”, has the last word.");
    }

    @Test
    void theSameTwiceSaysSo() {
        assertThat(sentences("malformed-host=a", "malformed-host=b"))
                .containsExactly(
                        "“Malformed Host” is there twice and sets the Host field: the later one has the last word.");
    }

    @Test
    void framingCraftsContradictEachOther() {
        assertThat(sentences("length-and-chunked", "malformed-chunk-size", "negative-length"))
                .hasSize(3)
                .allMatch(sentence -> sentence.contains("how the end of the content is told"));
    }

    @Test
    void whatAddsOrMendsContradictsNothing() {
        assertThat(sentences("huge-header", "huge-header:name=X-Other", "many-headers")).isEmpty();
        assertThat(sentences("unknown-method", "lowercase-method", "method=PUT")).isEmpty();
        assertThat(sentences("missing-host", "host")).isEmpty();
        assertThat(sentences("unknown-path", "long-target", "false-if-match")).isEmpty();
    }
}

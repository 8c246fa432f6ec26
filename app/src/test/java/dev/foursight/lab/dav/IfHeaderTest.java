package dev.foursight.lab.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 4918 §10.4. */
class IfHeaderTest {

    @Test
    void readsListsWithoutTag() {
        IfHeader field = IfHeader.parse("(<urn:a> [\"x]y\"]) (Not <urn:b>[W/\"z\"])").orElseThrow();
        assertThat(field.clauses())
                .containsExactly(
                        new IfHeader.Clause(
                                null,
                                List.of(
                                        new IfHeader.Condition(false, false, "urn:a"),
                                        new IfHeader.Condition(false, true, "\"x]y\""))),
                        new IfHeader.Clause(
                                null,
                                List.of(
                                        new IfHeader.Condition(true, false, "urn:b"),
                                        new IfHeader.Condition(false, true, "W/\"z\""))));
        assertThat(field.tokens()).containsExactlyInAnyOrder("urn:a", "urn:b");
    }

    @Test
    void appliesATagToAllListsUpToTheNext() {
        IfHeader field = IfHeader.parse("</a> (<urn:a>)(<urn:b>) </b>([\"c\"])").orElseThrow();
        assertThat(field.clauses())
                .extracting(IfHeader.Clause::tag)
                .containsExactly("/a", "/a", "/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "()",
                "(",
                "(<urn:a>",
                "<urn:a>",
                "(urn:a)",
                "(<>)",
                "([x])",
                "([\"x)",
                "(Not)",
                "</a> </b> (<urn:a>)",
                "(<urn:a>) </b> (<urn:b>)",
                "</a> (<urn:a>) </b>",
                "(<urn:a>), (<urn:b>)"
            })
    void readsNothingElse(String value) {
        assertThat(IfHeader.parse(value)).isEmpty();
    }
}

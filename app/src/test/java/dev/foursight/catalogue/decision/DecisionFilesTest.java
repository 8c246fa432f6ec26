package dev.foursight.catalogue.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.catalogue.BadCatalogueFile;
import dev.foursight.catalogue.ShippedCatalogue;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks one thing in one shipped file and reads the complaint. */
class DecisionFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "method.yaml | to: '405' | to: '499' "
                        + "| decision: here of method leads to 499, which is not there.",
                "method.yaml | to: acceptable | to: format "
                        + "| decision: no of method leads to format, not to the next question, acceptable.",
                "method.yaml | to: '501' | to: '405' "
                        + "| decision: anywhere of method leads to 405, to which another answer leads already.",
                "method.yaml | to: '501' | to: host | decision: anywhere of method leads to host, which is no outcome.",
                "method.yaml | id: '501' | id: '405' | decision: the id 405 is there twice.",
                "method.yaml | key: 404@ietf | key: 404@nginx | method.yaml, line 25: 404@nginx is no entry.",
                "method.yaml | key: 405@ietf | key: '' | method.yaml, line 19: the field key is empty.",
                "method.yaml | clause: RFC 9110 §15.5.6, §15.6.2 | clause: section 15 "
                        + "| method.yaml, line 9: section 15 is not of the form RFC 9110 §15.5.",
                "method.yaml | order: custom | order: any "
                        + "| method.yaml, line 3: order is any, not one of [rule, custom].",
                "method.yaml | brief: | short: | method.yaml, line 6: the field brief is missing.",
            })
    void namesFileLineAndReason(String file, String found, String instead, String complaint) {
        SequencedMap<String, String> texts = ShippedDecision.stages();
        texts.compute(file, (_, text) -> String.valueOf(text).replaceFirst(found, instead));

        assertThatThrownBy(() ->
                        DecisionFiles.read(
                                texts, ShippedDecision.notChosen(), ShippedCatalogue.read()))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessage(complaint);
    }
}

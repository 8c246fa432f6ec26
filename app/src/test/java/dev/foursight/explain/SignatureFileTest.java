package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.explain.SignatureFile.InvalidSignatures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureFileTest {

    private static final String GOOD =
            """
            product: Sample
            role: proxy
            signatures:
              - id: sample.page
                status: 400
                contains: [one, two]
                shows: passed-on
                cause: header.too-large
                effectiveKey: 494@nginx
                directive: max_head
                limit: 8k
                observed: true
                source: its manual
            """;

    @Test
    void readsEveryKey() {
        assertThat(SignatureFile.parse("sample.yaml", GOOD))
                .containsExactly(
                        new Signature(
                                "sample.page",
                                "Sample",
                                AnsweredBy.Role.PROXY,
                                400,
                                "",
                                List.of("one", "two"),
                                Signature.Shows.PASSED_ON,
                                "header.too-large",
                                "494@nginx",
                                "max_head",
                                "8k",
                                true,
                                "its manual"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("signatures: [", "not YAML"),
                Arguments.of("just text", "no signatures"),
                Arguments.of("signatures: []", "must be a list with entries"),
                Arguments.of(GOOD.replace("status: 400", "status: 99"), "status must be"),
                Arguments.of(GOOD.replace("status: 400", "status: x"), "status must be"),
                Arguments.of(GOOD.replace("role: proxy", "role: king"), "there is no role king"),
                Arguments.of(GOOD.replace("product: Sample\n", ""), "product is missing"),
                Arguments.of(GOOD.replace("id: sample.page", "id: page"), "form server.name"),
                Arguments.of(GOOD.replace("directive:", "directve:"), "nobody knows the key"),
                Arguments.of(GOOD.replace("[one, two]", "[1]"), "contains must hold texts"),
                Arguments.of(GOOD.replace("[one, two]", "7"), "contains must be a text"),
                Arguments.of(GOOD.replace("    contains: [one, two]\n", ""), "needs a field"),
                Arguments.of(GOOD.replace("passed-on", "seen"), "shows cannot be seen"),
                Arguments.of(GOOD.replace("494@nginx", "nginx"), "effectiveKey cannot be"),
                Arguments.of(GOOD.replace("limit: 8k", "limit: 8"), "limit must be a text"),
                Arguments.of(GOOD.replace("observed: true", "observed: maybe"), "observed must"),
                Arguments.of(GOOD.replace("    source: its manual\n", ""), "source is missing"),
                Arguments.of(GOOD + GOOD.substring(GOOD.indexOf("  - id")), "occurs twice"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWithFileAndReason(String text, String reason) {
        assertThatThrownBy(() -> SignatureFile.parse("sample.yaml", text))
                .isInstanceOf(InvalidSignatures.class)
                .hasMessageContaining("sample.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void everyShippedFingerprintHasItsOwnId() {
        assertThat(ShippedTexts.signatures().all())
                .extracting(Signature::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(60);
    }

    @Test
    void noFingerprintNamesACauseForEveryStatus() {
        assertThat(ShippedTexts.signatures().all())
                .filteredOn(signature -> !signature.cause().isEmpty() && !signature.isStated())
                .allMatch(signature -> signature.status() != 0);
    }
}

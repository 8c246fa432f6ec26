package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({"120,120", "40,40", "8,100", "99999,100", "wide,100", "'',100"})
    void theWidthIsTakenFromTheEnvironmentIfItMakesSense(String columns, int width) {
        assertThat(Terminal.width(Map.of("COLUMNS", columns))).isEqualTo(width);
    }
}

package dev.foursight.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomPaneTest {

    /** 2000 pixels of content behind a window of 1000: the value is thousandths of the offset. */
    @ParameterizedTest
    @CsvSource({
        "0, 100, 300, 0",
        "0.5, 700, 900, 0.5",
        "0, 1100, 1300, 0.348",
        "1, 400, 600, 0.352",
        "0.3, 1900, 2000, 1",
        "0.3, 0, 20, 0"
    })
    void scrollsNoFurtherThanIsNeeded(double value, double from, double to, double expected) {
        assertThat(ZoomPane.scrolled(value, 2000, 1000, from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"900", "1000"})
    void staysWhereAllIsInSight(double all) {
        assertThat(ZoomPane.scrolled(0.4, all, 1000, 10, 20)).isEqualTo(0.4);
    }
}

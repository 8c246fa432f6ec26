package dev.foursight.boot;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

final class TourPipelinesTest {

    /** A failure here would leave the tour's window open for ever. */
    @Test
    void loadsWhatThereIsAlsoWhereJavaFxIsNoModule() {
        assertThatCode(TourPipelines::load).doesNotThrowAnyException();
    }
}

package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.fields.FieldNote;
import dev.foursight.http.FieldLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldNotesTextTest {

    private static final FieldNote UNKNOWN = new FieldNote(FieldLine.of("X-Own", "1"), "", "");

    @Test
    void tellsWhatIsKnown() {
        FieldNote known =
                new FieldNote(
                        FieldLine.of("Retry-After", "5"),
                        "The server asks to wait 5 seconds\u202e before the next request.",
                        "RFC 9110 §10.2.3");
        assertThat(FieldNotesText.of(List.of(UNKNOWN, known), 60))
                .isEqualTo(
                        """

                        What the answer’s fields say
                          Retry-After: The server asks to wait 5 seconds<U+202E>
                                    before the next request.
                        """);
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(FieldNotesText.of(List.of(UNKNOWN), 60)).isEmpty();
    }

    @Test
    void isOfBoundedLength() {
        FieldNote long1 = new FieldNote(FieldLine.of("A".repeat(9_999), ""), "b".repeat(9_999), "");
        assertThat(FieldNotesText.of(List.of(long1), 80)).hasSizeLessThan(400);
    }
}

package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.HeaderLine;
import dev.foursight.ui.common.Order;
import org.junit.jupiter.api.Test;

class HeadersFormTest {

    private final HeadersForm form = new HeadersForm();

    private void add(String name, String value, boolean on) {
        form.rows().add(new HeaderRow(new HeaderLine(name, ": ", value, on)));
    }

    @Test
    void aFieldOnAnotherTabIsTheRowItself() {
        FieldValue range = new FieldValue(form, "Range");
        range.textProperty().set("bytes=0-1");
        assertThat(form.lines()).containsExactly(HeaderLine.of("Range", "bytes=0-1"));

        form.rows().getFirst().valueProperty().set("bytes=5-");
        assertThat(range.textProperty().get()).isEqualTo("bytes=5-");
        form.rows().getFirst().enabledProperty().set(false);
        assertThat(range.textProperty().get()).isEmpty();
        assertThat(form.lines()).hasSize(1);

        range.textProperty().set("bytes=1-");
        assertThat(form.lines()).containsExactly(HeaderLine.of("Range", "bytes=1-"));
        range.textProperty().set("");
        assertThat(form.rows()).isEmpty();
    }

    @Test
    void theRowThatIsSentCountsAmongSeveral() {
        add("range", "off", false);
        add("RANGE", "on", true);
        add("Range", "later", true);

        assertThat(form.value("Range")).isEqualTo("on");
        form.put("Range", "new");
        assertThat(form.lines())
                .extracting(HeaderLine::value)
                .containsExactly("off", "new", "later");
    }

    @Test
    void rowsChangePlacesWithNeighboursOnly() {
        add("a", "", true);
        add("b", "", true);

        assertThat(Order.move(form.rows(), 0, 1)).isTrue();
        assertThat(form.lines()).extracting(HeaderLine::name).containsExactly("b", "a");
        assertThat(Order.move(form.rows(), 1, 1)).isFalse();
        assertThat(Order.move(form.rows(), 0, -1)).isFalse();
    }
}

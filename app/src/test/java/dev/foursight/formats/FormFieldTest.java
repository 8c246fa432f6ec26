package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.FormField.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "a=b | a | TEXT | b | - | -",
                "a=b=c | a | TEXT | b=c | - | -",
                "a= | a | TEXT | '' | - | -",
                "a=b;type=text/x | a | TEXT | b | text/x | -",
                "a=\"b;c\" | a | TEXT | b;c | - | -",
                "a=b;c | a | TEXT | b;c | - | -",
                "a=@x/y.png | a | FILE | x/y.png | - | y.png",
                "a=@\"y;z.png\";type=image/png | a | FILE | y;z.png | image/png | y;z.png",
                "a=@y;type=text/x; filename=\"q r\" | a | FILE | y | text/x | q r",
                "a=@y;filename=n;type=text/x | a | FILE | y | text/x | n",
                "a=<y | a | TEXT_OF_FILE | y | - | -",
                "nothing | '' | TEXT | nothing | - | -"
            })
    void readsWhatCurlReads(
            String text, String name, Source source, String value, String type, String filename) {
        assertThat(FormField.parse(text))
                .isEqualTo(new FormField(name, source, value, type, filename));
    }
}

package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Multipart.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipartTest {

    @Test
    void writesEachPartWithItsNameFileAndType() {
        Multipart form =
                Multipart.of(
                        List.of(
                                Part.text("a", "1"),
                                new Part(
                                        "f",
                                        "x.bin",
                                        "image/png",
                                        Content.of(Bytes.of(new byte[] {0, -1})))));
        assertThat(form.contentType()).isEqualTo("multipart/form-data; boundary=----foursight");
        assertThat(form.content().held().orElseThrow().latin1())
                .isEqualTo(
                        """
                        ------foursight
                        Content-Disposition: form-data; name="a"

                        1
                        ------foursight
                        Content-Disposition: form-data; name="f"; filename="x.bin"
                        Content-Type: image/png

                        \0\u00ff
                        ------foursight--
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void takesABoundaryThatStandsInNoPart() {
        Multipart form = Multipart.of(List.of(Part.text("a", "b----foursightc----foursight0d")));
        assertThat(form.boundary()).isEqualTo("----foursight1");
    }

    @Test
    void letsNoNameEndEarly() {
        Multipart form = Multipart.of(List.of(Part.text("a\"\r\nX: y", "1")));
        assertThat(form.content().held().orElseThrow().latin1())
                .contains("name=\"a%22%0D%0AX: y\"\r\n\r\n1");
    }
}

package dev.foursight.explain.causes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Readings;
import dev.foursight.formats.RawResponse;
import dev.foursight.http.Bytes;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void aPagesTextIsQuotedWithoutMarkup() {
        assertThat(Told.words(answer("<p>Not <b>today</b></p>")).map(Evidence::text))
                .contains("Not today");
    }

    @Test
    void contentThatIsNoTextIsNotQuoted() {
        assertThat(Told.words(answer("\u0089PNG\r\n\0\0\0\rIHDR"))).isEmpty();
    }

    private static Reading answer(String content) {
        String head = "HTTP/1.1 403 Forbidden\r\nContent-Length: " + content.length() + "\r\n\r\n";
        return Readings.of(RawResponse.read(Bytes.ofLatin1(head + content), null));
    }
}

package dev.foursight.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawRecordTest {

    private static final Bytes REQUEST = Bytes.ofLatin1("GET / HTTP/1.1\r\nHost: h\r\n\r\n");

    @Test
    void ofAWholePairOnlyTheEndAndTheTimesAreMissing() {
        assertThat(missing("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"))
                .containsExactly("How the connection ended and when things happened is not in it.");
    }

    @Test
    void aResponseAloneLacksItsRequest() {
        Bytes response = Bytes.ofLatin1("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

        assertThat(RawRecord.of(response, null).missing())
                .first()
                .asString()
                .startsWith("The request is not in it");
    }

    @Test
    void halfAHeaderSectionLacksTheRest() {
        assertThat(missing("HTTP/1.1 404 Not Found\r\nContent-Le"))
                .first()
                .asString()
                .contains("breaks off in its header section");
    }

    @Test
    void halfTheContentLacksTheRest() {
        assertThat(missing("HTTP/1.1 404 Not Found\r\nContent-Length: 20\r\n\r\nn"))
                .first()
                .asString()
                .contains("breaks off after 1 byte of content");
    }

    @Test
    void ofTwoResponsesTheFirstIsExplained() {
        String empty = "\r\nContent-Length: 0\r\n\r\n";

        assertThat(missing("HTTP/1.1 404 Not Found" + empty + "HTTP/1.1 400 Bad Request" + empty))
                .first()
                .asString()
                .contains("Only the first answer is explained. Behind it follows 400");
    }

    private static List<String> missing(String response) {
        return RawRecord.of(Bytes.ofLatin1(response), REQUEST).missing();
    }
}

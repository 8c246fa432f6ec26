package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>plain</a>",
                "<a>\u00c3\u00a4</a>",
                "<?xml version='1.0' encoding=\"ISO-8859-1\"?><a>\u00e4</a>",
                "\u00ff\u00fe<\0a\0/\0>\0"
            })
    void findsNoFaultWhereThereIsNone(String latin1) {
        assertThat(XmlEncoding.fault(Bytes.ofLatin1(latin1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>\u00e4</a>",
                "<a>\u00c3",
                "<?xml version='1.0' encoding='utf-8'?><a>\u00ff</a>",
                "<?xml version='1.0' encoding='\u00ff'?><a/>"
            })
    void findsTheFirstByteThatIsNoUtf8(String latin1) {
        int at = Math.max(latin1.indexOf('\u00e4'), latin1.indexOf('\u00ff'));

        assertThat(XmlEncoding.fault(Bytes.ofLatin1(latin1)))
                .hasValue(at < 0 ? latin1.indexOf('\u00c3') : at);
    }

    @Test
    void findsItBehindMuchText() {
        String text = "<a>" + "x".repeat(100_000);

        assertThat(XmlEncoding.fault(Bytes.ofLatin1(text + "\u00ff</a>"))).hasValue(text.length());
    }
}

package dev.foursight.lab.dav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.foursight.http.Bytes;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in as XML and goes out as it. */
class XmlTest {

    private static Element read(String text) throws UnreadXml {
        return new XmlReader().read(Bytes.ofUtf8(text));
    }

    private static UnreadXml.Why refusal(String text) {
        return catchThrowableOfType(UnreadXml.class, () -> read(text)).why();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<a>x &amp; &lt;y&gt; &#13;&#x1F600;</a>",
                "<D:a xmlns:D='DAV:'><b c='&quot;&#10;&#9;&lt;'>t</b></D:a>",
                "<a xmlns='urn:x' xmlns:y='urn:y&quot;' y:b='1' xml:lang='en'><y:c/>t<![CDATA[<]]></a>"
            })
    void comesBackAsItWas(String text) throws UnreadXml {
        Element once = read(text);
        String written = XmlWriter.document(once);
        assertThat(read(written)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a | BROKEN
                    <a><b></a> | BROKEN
                    <a/><b/> | BROKEN
                    <x:a/> | BROKEN
                    <D:a xmlns:D=""/> | BROKEN
                    <a>&unknown;</a> | BROKEN
                    not xml | BROKEN
                    <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a> | ENTITIES
                    <!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a/> | ENTITIES
                    <!DOCTYPE a [<!ENTITY e "ha"><!ENTITY f "&e;&e;">]><a>&f;</a> | ENTITIES
                    """)
    void isRefused(String text, UnreadXml.Why why) {
        assertThat(refusal(text)).isEqualTo(why);
    }

    @Test
    void hasBoundedDepthAndNumber() throws UnreadXml {
        assertThat(read("<a>".repeat(32) + "</a>".repeat(32)).name().getLocalPart()).isEqualTo("a");
        assertThat(refusal("<a>".repeat(33) + "</a>".repeat(33))).isEqualTo(UnreadXml.Why.TOO_MUCH);
        assertThat(refusal("<a>" + "<b/>".repeat(2_000) + "</a>"))
                .isEqualTo(UnreadXml.Why.TOO_MUCH);
        assertThat(refusal("<a>".repeat(20_000))).isEqualTo(UnreadXml.Why.TOO_MUCH);
    }

    @Test
    void hasBoundedAttributes() {
        String many =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> " a" + i + "=''")
                        .collect(Collectors.joining());
        assertThat(refusal("<a" + many + "/>")).isEqualTo(UnreadXml.Why.BROKEN);
    }

    @Test
    void replacesWhatNoXmlMayHold() {
        assertThat(XmlWriter.document(Element.dav("href", "a\u0001\uffff\ud800b")))
                .contains("a\ufffd\ufffd\ufffdb");
    }

    @Test
    void tellsTheLine() {
        UnreadXml why = catchThrowableOfType(UnreadXml.class, () -> read("<a>\n\n<b></a>"));
        assertThat(why.line()).isEqualTo(3);
    }
}

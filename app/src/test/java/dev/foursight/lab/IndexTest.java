package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page at /, for people at a shell, browsers and programs. */
class IndexTest extends LabTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    */* | text/plain; charset=utf-8
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html; charset=utf-8
                    application/json | application/json
                    """)
    void comesInTheFormThatTheClientLikes(String accept, String type) {
        Answer answer = client.get("/", "Accept: " + accept);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("Content-Type")).isEqualTo(type);
        assertThat(answer.field("Vary")).isEqualTo("Accept");
        for (Scenario scenario : lab.scenarios()) {
            assertThat(answer.content()).contains(scenario.path());
        }
        assertThat(answer.content()).doesNotContainPattern("\\{[a-z]+}");
    }

    @Test
    void tellsProgramsHowEachCodeIsEarned() throws Exception {
        Answer answer = client.get("/", "Accept: application/json");
        JsonNode index = JsonMapper.shared().readTree(answer.content());
        Endpoints ports = lab.endpoints().orElseThrow();
        assertThat(index.get("tls").asString())
                .isEqualTo("https://" + ports.tls().authority() + "/");
        assertThat(index.get("scenarios").size()).isEqualTo(lab.scenarios().size());
        for (int i = 0; i < lab.scenarios().size(); i++) {
            Scenario scenario = lab.scenarios().get(i);
            JsonNode told = index.get("scenarios").get(i);
            assertThat(told.get("key").asString()).isEqualTo(scenario.key());
            assertThat(told.get("path").asString()).isEqualTo(scenario.path());
            assertThat(told.get("trigger").asString()).isEqualTo(scenario.trigger());
            assertThat(told.get("faults").size()).isEqualTo(scenario.faults().size());
            assertThat(told.get("request").get("method").asString())
                    .isEqualTo(scenario.attempt().method());
        }
    }

    /** It is written so that a parser of XML reads it but for what HTML leaves open. */
    @Test
    void isWellFormedForBrowsersAndHasNoScript() throws Exception {
        String html = client.get("/", "Accept: text/html").content();
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(html).doesNotContainIgnoringCase("<script").contains("prefers-color-scheme");
        String xml = html.replaceAll("<(meta[^>]*)>", "<$1/>").replace("<!DOCTYPE html>", "");
        NodeList rows =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getElementsByTagName("tr");
        assertThat(rows.getLength()).isEqualTo(lab.scenarios().size() + 1);
        Set<String> links = new HashSet<>();
        for (int i = 1; i < rows.getLength(); i++) {
            NodeList anchors = ((Element) rows.item(i)).getElementsByTagName("a");
            for (int j = 0; j < anchors.getLength(); j++) {
                links.add(((Element) anchors.item(j)).getAttribute("href"));
            }
        }
        assertThat(links)
                .contains("/404/conforming", "/401/sloppy", "/429/conforming?cost=10")
                .doesNotContain("/405/conforming");
    }
}

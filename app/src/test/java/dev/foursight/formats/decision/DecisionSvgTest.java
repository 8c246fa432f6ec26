package dev.foursight.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Drawing.Kind;
import dev.foursight.formats.decision.Drawing.Lane;
import dev.foursight.formats.decision.Drawing.Point;
import dev.foursight.formats.decision.Drawing.Style;
import dev.foursight.formats.decision.Drawing.Words;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DecisionSvgTest {

    @Test
    void isXmlWithEveryNodeAndItsTexts() throws Exception {
        Drawing drawing = Layout.of(ShippedDecision.read(), 4);

        Document svg =
                parse(DecisionSvg.of(drawing, "Choose", "A <graph> & more", id -> "of " + id));

        assertThat(svg.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.w3.org/2000/svg");
        assertThat(texts(svg, "desc")).containsExactly("A <graph> & more");
        assertThat(texts(svg, "title")).contains("Choose", "of 413", "of own-fault", "of 418@ietf");
        List<String> ids = new ArrayList<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        assertThat(ids)
                .containsExactlyElementsOf(
                        drawing.boxes().stream()
                                .map(box -> "node-" + box.id().replace('@', '-'))
                                .toList());
        assertThat(texts(svg, "text")).contains("413", "Content Too", "Payload", "no");
        assertThat(svg.getElementsByTagName("polyline").getLength())
                .isEqualTo(drawing.edges().size());
    }

    @Test
    void writesWhatTheDrawingSays() {
        Box question =
                new Box("q", Kind.QUESTION, new Area(10, 20, 80, 30), List.of(words("Why?", 20)));
        Edge edge =
                new Edge(
                        "q",
                        "413",
                        List.of(new Point(90, 35), new Point(120, 35)),
                        Optional.of(words("yes", 95)));
        Drawing drawing =
                new Drawing(
                        200,
                        60.25,
                        List.of(new Lane(new Area(5, 5, 100, 50), words("A & B", 6))),
                        List.of(question),
                        List.of(edge));

        assertThat(DecisionSvg.of(drawing, "T", "D", _ -> "a \"q\"").lines().skip(1))
                .filteredOn(line -> line.startsWith("<") && !line.contains("style>"))
                .containsExactly(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" width=\"200\" height=\"60.3\" viewBox=\"0 0 200 60.3\">",
                        "<title id=\"title\">T</title>",
                        "<desc id=\"desc\">D</desc>",
                        "<rect class=\"page\" width=\"100%\" height=\"100%\"/>",
                        "<rect class=\"lane\" x=\"5\" y=\"5\" width=\"100\" height=\"50\" rx=\"8\"/>",
                        "<text class=\"label\" x=\"6\" y=\"33\" font-size=\"10.5\" textLength=\"30\" lengthAdjust=\"spacingAndGlyphs\">A &amp; B</text>",
                        "<polyline class=\"edge\" points=\"90,35 120,35\"/>",
                        "<polygon class=\"arrow\" points=\"120,35 113,31.5 113,38.5\"/>",
                        "<text class=\"label\" x=\"95\" y=\"33\" font-size=\"10.5\" textLength=\"30\" lengthAdjust=\"spacingAndGlyphs\">yes</text>",
                        "<g class=\"question\" id=\"node-q\">",
                        "<title>a &quot;q&quot;</title>",
                        "<rect class=\"box\" x=\"10\" y=\"20\" width=\"80\" height=\"30\" rx=\"6\"/>",
                        "<text class=\"label\" x=\"20\" y=\"33\" font-size=\"10.5\" textLength=\"30\" lengthAdjust=\"spacingAndGlyphs\">Why?</text>",
                        "</g>",
                        "</svg>");
    }

    private static Words words(String text, double x) {
        return new Words(text, Style.LABEL, new Point(x, 33), 30);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = svg.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}

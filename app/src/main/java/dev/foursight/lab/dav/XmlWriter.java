package dev.foursight.lab.dav;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** Writes elements as a document, with every character escaped that could be read as markup. */
final class XmlWriter {

    /** What is given a line for each of its children, so that people can read it. */
    private static final Set<QName> STRUCTURE =
            Stream.of("multistatus", "response", "propstat", "prop", "error", "activelock")
                    .map(Dav::name)
                    .collect(Collectors.toSet());

    private final StringBuilder out = new StringBuilder();

    private XmlWriter() {}

    static String document(Element root) {
        XmlWriter writer = new XmlWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        writer.write(root, true);
        return writer.out.append('\n').toString();
    }

    /** Recursion ends because the reader bounds the depth of what comes from outside. */
    private void write(Element element, boolean root) {
        String tag = tag(element.name());
        out.append('<').append(tag);
        if (root) {
            declare("D", Dav.NAMESPACE);
        }
        if (tag.startsWith("x:")) {
            declare("x", element.name().getNamespaceURI());
        }
        int count = 0;
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            write(attribute.getKey(), attribute.getValue(), count++);
        }
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        String gap = STRUCTURE.contains(element.name()) ? "\n" : "";
        for (XmlNode node : element.content()) {
            out.append(gap);
            switch (node) {
                case XmlText text -> escape(text.text(), false);
                case Element child -> write(child, false);
            }
        }
        out.append(gap).append("</").append(tag).append('>');
    }

    private static String tag(QName name) {
        return switch (name.getNamespaceURI()) {
            case Dav.NAMESPACE -> "D:" + name.getLocalPart();
            case XMLConstants.NULL_NS_URI -> name.getLocalPart();
            default -> "x:" + name.getLocalPart();
        };
    }

    private void declare(String prefix, String namespace) {
        attribute("xmlns:" + prefix, namespace);
    }

    private void write(QName name, String value, int count) {
        switch (name.getNamespaceURI()) {
            case XMLConstants.NULL_NS_URI -> attribute(name.getLocalPart(), value);
            case XMLConstants.XML_NS_URI -> attribute("xml:" + name.getLocalPart(), value);
            default -> {
                declare("a" + count, name.getNamespaceURI());
                attribute("a" + count + ":" + name.getLocalPart(), value);
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> out.append(escaped(c, attribute)));
    }

    private static String escaped(int c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"', '\t', '\n' -> attribute ? "&#" + c + ";" : Character.toString(c);
            default -> legal(c) ? Character.toString(c) : "\ufffd";
        };
    }

    /** XML 1.0 §2.2. */
    private static boolean legal(int c) {
        return (c >= 0x20 && c < 0xd800) || (c > 0xdfff && c != 0xfffe && c != 0xffff);
    }
}

package dev.foursight.lab.dav;

import dev.foursight.http.Bytes;
import dev.foursight.http.XmlEncoding;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the content of a request as XML. Takes no document type declaration, so that no entity is
 * fetched or blown up (RFC 4918 §20.6), and only so much depth and so many elements.
 */
final class XmlReader {

    static final int DEPTH = 32;
    static final int ELEMENTS = 2_000;

    /** What is open: an element whose end is still to come. */
    private record Open(QName name, Map<QName, String> attributes, List<XmlNode> content) {
        Element close() {
            return new Element(name, attributes, content);
        }
    }

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** The root element. */
    Element read(Bytes content) throws UnreadXml {
        OptionalInt spoilt = XmlEncoding.fault(content);
        if (spoilt.isPresent()) {
            throw new UnreadXml(UnreadXml.Why.BROKEN, line(content.slice(0, spoilt.getAsInt())));
        }
        try {
            XMLStreamReader in =
                    factory.createXMLStreamReader(new ByteArrayInputStream(content.toArray()));
            try {
                return read(in);
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadXml(UnreadXml.Why.BROKEN, line(e));
        }
    }

    private static int line(Bytes before) {
        return 1 + (int) before.latin1().chars().filter(c -> c == '\n').count();
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }

    private static Element read(XMLStreamReader in) throws XMLStreamException, UnreadXml {
        Deque<Open> open = new ArrayDeque<>();
        List<XmlNode> top = new ArrayList<>();
        int elements = 0;
        while (in.hasNext()) {
            List<XmlNode> here = open.isEmpty() ? top : open.getLast().content();
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadXml(UnreadXml.Why.ENTITIES, 1);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == DEPTH || ++elements > ELEMENTS) {
                        int line = in.getLocation().getLineNumber();
                        throw new UnreadXml(UnreadXml.Why.TOO_MUCH, line);
                    }
                    open.add(new Open(in.getName(), attributes(in), new ArrayList<>()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Element closed = open.removeLast().close();
                    (open.isEmpty() ? top : open.getLast().content()).add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        here.add(new XmlText(in.getText()));
                default -> {}
            }
        }
        return (Element) top.getFirst();
    }

    private static Map<QName, String> attributes(XMLStreamReader in) {
        Map<QName, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeName(i), in.getAttributeValue(i));
        }
        return attributes;
    }
}

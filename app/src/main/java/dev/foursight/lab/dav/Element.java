package dev.foursight.lab.dav;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** An XML element: what a request held, or what an answer is to hold. */
record Element(QName name, Map<QName, String> attributes, List<XmlNode> content)
        implements XmlNode {

    Element {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** In the namespace {@code DAV:}. */
    static Element dav(String name, XmlNode... content) {
        return new Element(Dav.name(name), Map.of(), List.of(content));
    }

    static Element dav(String name, String text) {
        return dav(name, new XmlText(text));
    }

    static Element dav(String name, List<? extends XmlNode> content) {
        return new Element(Dav.name(name), Map.of(), List.copyOf(content));
    }

    /** A property that is only named, without its value. */
    static Element empty(QName name) {
        return new Element(name, Map.of(), List.of());
    }

    boolean is(String davName) {
        return name.equals(Dav.name(davName));
    }

    Stream<Element> children() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The children of a name in {@code DAV:}. */
    List<Element> all(String davName) {
        return children().filter(child -> child.is(davName)).toList();
    }

    Optional<Element> first(String davName) {
        return all(davName).stream().findFirst();
    }
}

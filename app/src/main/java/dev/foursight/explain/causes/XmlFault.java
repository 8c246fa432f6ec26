package dev.foursight.explain.causes;

import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.XmlEncoding;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where a request's content stops being well-formed XML; nothing that it refers to is loaded.
 *
 * @param at about which byte of the content
 */
public record XmlFault(int at) {

    /** Empty for well-formed XML; all rules share one. */
    static Optional<XmlFault> of(Reading reading) {
        return reading.prepared(
                XmlFault.class,
                () -> reading.request().map(ParsedRequest::content).flatMap(XmlFault::in));
    }

    public static Optional<XmlFault> of(Sent sent) {
        return of(sent.reading());
    }

    private static Optional<XmlFault> in(Bytes content) {
        OptionalInt spoilt = XmlEncoding.fault(content);
        if (spoilt.isPresent()) {
            return Optional.of(new XmlFault(spoilt.getAsInt()));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(content.stream());
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException fault) {
            int at = fault.getLocation() == null ? 0 : fault.getLocation().getCharacterOffset();
            return Optional.of(new XmlFault(Math.clamp(at, 0, content.length())));
        }
    }
}

package dev.foursight.explain.causes;

import dev.foursight.http.Bytes;
import dev.foursight.http.XmlEncoding;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds where bytes stop being well-formed XML; loads nothing that they refer to. */
public final class XmlSyntax {

    private XmlSyntax() {}

    /** About where the fault stands; empty for well-formed XML. */
    public static Optional<Integer> fault(Bytes content) {
        OptionalInt spoilt = XmlEncoding.fault(content);
        if (spoilt.isPresent()) {
            return Optional.of(spoilt.getAsInt());
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new ByteArrayInputStream(content.toArray()));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException fault) {
            int at = fault.getLocation() == null ? 0 : fault.getLocation().getCharacterOffset();
            return Optional.of(Math.clamp(at, 0, content.length()));
        }
    }
}

package dev.foursight.lab.dav;

import dev.foursight.lab.site.Document;
import java.time.Instant;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds at a path.
 *
 * @param document the content of a file; null for a collection
 * @param properties dead properties: kept as they came (RFC 4918 §4)
 */
record Resource(@Nullable Document document, Instant created, Map<QName, Element> properties) {

    Resource {
        properties = Map.copyOf(properties);
    }

    static Resource collection(Instant now) {
        return new Resource(null, now, Map.of());
    }

    static Resource file(Document document, Instant now) {
        return new Resource(document, now, Map.of());
    }

    boolean collection() {
        return document == null;
    }

    Resource with(Document content) {
        return new Resource(content, created, properties);
    }

    Resource with(Map<QName, Element> others) {
        return new Resource(document, created, others);
    }

    /** The same as if it had come to be now. */
    Resource copied(Instant now) {
        return new Resource(document, now, properties);
    }

    /** Bytes it is counted with; properties by their characters. */
    long size() {
        long size = document == null ? 0 : document.content().length();
        for (Element property : properties.values()) {
            size += XmlWriter.document(property).length();
        }
        return size;
    }
}

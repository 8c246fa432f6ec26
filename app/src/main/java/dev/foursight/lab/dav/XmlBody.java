package dev.foursight.lab.dav;

import dev.foursight.lab.site.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The content of a request as XML with the root element that the method wants. */
record XmlBody(Refusals refusals) {

    private static final Set<String> TYPES = Set.of("application/xml", "text/xml");

    Element read(Call call, String root) throws Refused {
        String type = call.field("Content-Type").orElse("application/xml");
        if (!TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            throw refusals.of(
                    415, "body.type-unsupported", Map.of("types", String.join(", ", TYPES)));
        }
        Element element;
        try {
            element = new XmlReader().read(call.content());
        } catch (UnreadXml e) {
            throw refused(e);
        }
        if (!element.is(root)) {
            throw refusals.of(422, "body.wrong-root", Map.of("root", root));
        }
        return element;
    }

    private Refused refused(UnreadXml e) {
        return switch (e.why()) {
            case BROKEN -> refusals.of(400, "body.xml-broken", Map.of("line", e.line()));
            case TOO_MUCH ->
                    refusals.of(
                            413,
                            "body.xml-too-deep",
                            Map.of("depth", XmlReader.DEPTH, "elements", XmlReader.ELEMENTS));
            case ENTITIES ->
                    refusals.condition(403, "body.xml-entities", "no-external-entities", List.of());
        };
    }
}

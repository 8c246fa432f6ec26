package dev.foursight.lab.dav;

import dev.foursight.lab.site.Document;
import dev.foursight.lab.site.HttpDate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/** The properties that the server computes (RFC 4918 §15); clients may not set them. */
record LiveProperties(Store store, Instant now) {

    private static final Set<String> PROTECTED =
            Set.of(
                    "creationdate",
                    "getcontentlength",
                    "getcontenttype",
                    "getetag",
                    "getlastmodified",
                    "lockdiscovery",
                    "resourcetype",
                    "supportedlock");

    static boolean isProtected(QName name) {
        return name.getNamespaceURI().equals(Dav.NAMESPACE)
                && PROTECTED.contains(name.getLocalPart());
    }

    Map<QName, Element> of(DavPath path, Resource resource) {
        Map<QName, Element> all = new LinkedHashMap<>();
        add(all, "creationdate", iso(resource.created()));
        Document document = resource.document();
        if (document == null) {
            add(all, Element.dav("resourcetype", Element.dav("collection")));
        } else {
            add(all, Element.dav("resourcetype"));
            add(all, "getcontentlength", String.valueOf(document.content().length()));
            add(all, "getcontenttype", document.type());
            add(all, "getetag", document.etag());
            add(all, "getlastmodified", HttpDate.format(document.modified()));
        }
        add(all, Element.dav("supportedlock", entry("exclusive"), entry("shared")));
        add(all, discovery(store.locks().covering(path)));
        return all;
    }

    private static void add(Map<QName, Element> all, String name, String value) {
        add(all, Element.dav(name, value));
    }

    private static void add(Map<QName, Element> all, Element property) {
        all.put(property.name(), property);
    }

    private static String iso(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Element entry(String scope) {
        return Element.dav("lockentry", scope(scope), type());
    }

    private static Element scope(String scope) {
        return Element.dav("lockscope", Element.dav(scope));
    }

    private static Element type() {
        return Element.dav("locktype", Element.dav("write"));
    }

    /** RFC 4918 §15.8. */
    Element discovery(List<Lock> locks) {
        return Element.dav("lockdiscovery", locks.stream().map(this::active).toList());
    }

    private Element active(Lock lock) {
        List<Element> parts = new ArrayList<>();
        parts.add(type());
        parts.add(scope(lock.exclusive() ? "exclusive" : "shared"));
        parts.add(Element.dav("depth", lock.infinite() ? "infinity" : "0"));
        lock.owner().ifPresent(parts::add);
        parts.add(Element.dav("timeout", "Second-" + lock.secondsLeft(now)));
        parts.add(Element.dav("locktoken", href(lock.token())));
        parts.add(Element.dav("lockroot", href(store.href(lock.root()))));
        return Element.dav("activelock", parts);
    }

    private static Element href(String uri) {
        return Element.dav("href", uri);
    }
}

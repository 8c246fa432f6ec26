package dev.foursight.lab.dav;

import javax.xml.namespace.QName;

/** The namespace of WebDAV. */
final class Dav {

    static final String NAMESPACE = "DAV:";

    /** Media type of what this package sends (RFC 4918 §8.2). */
    static final String XML = "application/xml; charset=utf-8";

    private Dav() {}

    static QName name(String local) {
        return new QName(NAMESPACE, local);
    }
}

package dev.foursight.explain;

/**
 * What an exchange may have that many rules ask for, seen at a glance. Each may be taken for there
 * without need, never for missing: where the bytes of the request are not known, all that are about
 * the request count as there.
 */
public enum Trait {
    /** No answer came, or something went wrong besides. */
    UNCLEAN(0),
    /** The status is 400 or higher, or the exchange is {@link #UNCLEAN}. */
    REFUSED(1),
    /** The status is 400 to 499. */
    CLIENT_ERROR(2),
    /** What came in does not begin as an answer does. */
    ODD_ANSWER(3),
    /** An answer of the kind 1xx came before the final one. */
    INTERIM(4),
    TLS(5),

    /** The request line is not method, target and version with one blank between each. */
    ODD_REQUEST_LINE(6),
    /** The method is none that servers are likely to know. */
    ODD_METHOD(7),
    /** The method is not GET, HEAD or POST. */
    RARE_METHOD(8),
    /** The method is CONNECT, or the request is the program's own for a tunnel. */
    TUNNEL(9),
    /**
     * The target is no plain path: it has another form, characters to encode, {@code %} or dots.
     */
    ODD_TARGET(10),
    /** The version is not HTTP/1.1. */
    OTHER_VERSION(11),
    /** There is not one Host field with a host in it. */
    ODD_HOST(12),
    /** Not each field line is a name, a colon and visible text up to CR LF. */
    ODD_FIELD_LINES(13),
    /** The header section has no end. */
    UNFINISHED(14),
    /**
     * The method, the target, the section or the number of lines may be more than some server
     * takes.
     */
    LONG_HEAD(15),
    /** Something follows the header section. */
    CONTENT(16);

    private final long bit;

    Trait(int place) {
        this.bit = 1L << place;
    }

    long bit() {
        return bit;
    }

    /** Those that are about the request. */
    boolean isAsked() {
        return compareTo(ODD_REQUEST_LINE) >= 0;
    }
}

package dev.foursight.explain;

/**
 * What an exchange may have that many rules ask for, seen at a glance. Each may be taken for there
 * without need, never for missing: where the bytes of the request are not known, all that are about
 * the request count as there.
 */
public enum Trait {
    /** No answer came, or something went wrong besides. */
    UNCLEAN,
    /** The status is 400 or higher, or the exchange is {@link #UNCLEAN}. */
    REFUSED,
    /** The status is 400 to 499. */
    CLIENT_ERROR,
    /** What came in does not begin as an answer does. */
    ODD_ANSWER,
    /** An answer of the kind 1xx came before the final one. */
    INTERIM,
    TLS,

    /** The request line is not method, target and version with one blank between each. */
    ODD_REQUEST_LINE,
    /** The method is none that servers are likely to know. */
    ODD_METHOD,
    /** The method is not GET, HEAD or POST. */
    RARE_METHOD,
    /** The method is CONNECT, or the request is the program's own for a tunnel. */
    TUNNEL,
    /**
     * The target is no plain path: it has another form, characters to encode, {@code %} or dots.
     */
    ODD_TARGET,
    /** The version is not HTTP/1.1. */
    OTHER_VERSION,
    /** There is not one Host field with a host in it. */
    ODD_HOST,
    /** Not each field line is a name, a colon and visible text up to CR LF. */
    ODD_FIELD_LINES,
    /** The header section has no end. */
    UNFINISHED,
    /**
     * The method, the target, the section or the number of lines may be more than some server
     * takes.
     */
    LONG_HEAD,
    /** Something follows the header section. */
    CONTENT;

    @SuppressWarnings("EnumOrdinal") // a place in a word of bits that nobody keeps
    long bit() {
        return 1L << ordinal();
    }

    /** Those that are about the request. */
    boolean isAsked() {
        return compareTo(ODD_REQUEST_LINE) >= 0;
    }
}

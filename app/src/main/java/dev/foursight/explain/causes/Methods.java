package dev.foursight.explain.causes;

import java.util.Locale;
import java.util.Set;

/** The registered methods that servers are likely to know (RFC 9110 §9, RFC 5789, RFC 4918). */
public final class Methods {

    private static final Set<String> KNOWN =
            Set.of(
                    "GET",
                    "HEAD",
                    "POST",
                    "PUT",
                    "DELETE",
                    "CONNECT",
                    "OPTIONS",
                    "TRACE",
                    "PATCH",
                    "PROPFIND",
                    "PROPPATCH",
                    "MKCOL",
                    "COPY",
                    "MOVE",
                    "LOCK",
                    "UNLOCK",
                    "REPORT",
                    "SEARCH",
                    "QUERY");

    private static final Set<String> COMMON = Set.of("GET", "HEAD", "POST");

    private Methods() {}

    public static boolean isKnown(String method) {
        return KNOWN.contains(method);
    }

    /** Whether it would be a known method in capitals: methods are case-sensitive. */
    public static boolean isMiswritten(String method) {
        return !isKnown(method) && isKnown(method.toUpperCase(Locale.ROOT));
    }

    /** Methods for which every origin server ought to have code. */
    public static boolean isCommon(String method) {
        return COMMON.contains(method);
    }
}

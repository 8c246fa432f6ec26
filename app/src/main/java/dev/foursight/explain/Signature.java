package dev.foursight.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gives a server, and what its answer means there, away.
 *
 * @param status the status code it needs, or 0 for any
 * @param field a response field that must be there, or empty; with {@code contains} empty any value
 *     does; {@value #HEAD} means the whole header section, which must then equal {@code contains}
 *     line by line
 * @param contains text that must stand in that field's value, or in the content where {@code field}
 *     is empty
 * @param cause the cause id that this answer means at this server, empty if it only names the
 *     server
 * @param effectiveKey the catalogue key of the server's own number for it, or null
 * @param directive the setting behind it, empty if none is known
 * @param limit that setting's default, empty if none is known
 * @param observed true if one of our captures shows it; a documented one never makes a cause
 *     certain
 * @param source file, page or section where it can be looked up
 */
public record Signature(
        String id,
        String product,
        AnsweredBy.Role role,
        int status,
        String field,
        List<String> contains,
        String cause,
        @Nullable String effectiveKey,
        String directive,
        String limit,
        boolean observed,
        String source) {

    /** Stands in {@code field} for the whole header section. */
    public static final String HEAD = ":head";

    public Signature {
        contains = List.copyOf(contains);
    }
}

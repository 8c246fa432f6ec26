package dev.foursight.lab.site;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates conditional fields in the order of RFC 9110 §13.2.2; If-Range is the range's matter.
 */
public final class Preconditions {

    /** What the conditions say about going on. */
    enum Verdict {
        HOLD,
        NOT_MODIFIED,
        FAILED
    }

    private Preconditions() {}

    static Verdict evaluate(Request request, Document document) {
        HttpFields fields = request.getHeaders();
        if (fields.contains(HttpHeader.IF_MATCH)) {
            if (!tags(fields, HttpHeader.IF_MATCH).matchStrongly(document.etag())) {
                return Verdict.FAILED;
            }
        } else if (modifiedSince(fields, HttpHeader.IF_UNMODIFIED_SINCE, document).orElse(false)) {
            return Verdict.FAILED;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (fields.contains(HttpHeader.IF_NONE_MATCH)) {
            if (tags(fields, HttpHeader.IF_NONE_MATCH).matchWeakly(document.etag())) {
                return reads ? Verdict.NOT_MODIFIED : Verdict.FAILED;
            }
        } else if (reads
                && !modifiedSince(fields, HttpHeader.IF_MODIFIED_SINCE, document).orElse(true)) {
            return Verdict.NOT_MODIFIED;
        }
        return Verdict.HOLD;
    }

    /**
     * Whether a change must not be made, also where there is no document with validators.
     *
     * @param document null if there is nothing ({@code exists} is false), or nothing with an ETag
     */
    public static boolean failed(Request request, boolean exists, @Nullable Document document) {
        if (document != null) {
            return evaluate(request, document) != Verdict.HOLD;
        }
        HttpFields fields = request.getHeaders();
        if (fields.contains(HttpHeader.IF_MATCH)
                && !(exists && tags(fields, HttpHeader.IF_MATCH).matchAny())) {
            return true;
        }
        return exists
                && fields.contains(HttpHeader.IF_NONE_MATCH)
                && tags(fields, HttpHeader.IF_NONE_MATCH).matchAny();
    }

    private static EntityTags tags(HttpFields fields, HttpHeader name) {
        return new EntityTags(fields.getValuesList(name));
    }

    /** Whether the document is newer than the field's date; empty if there is no valid date. */
    private static Optional<Boolean> modifiedSince(
            HttpFields fields, HttpHeader name, Document document) {
        if (!fields.contains(name) || fields.getFields(name).size() != 1) {
            return Optional.empty();
        }
        Optional<Instant> date = HttpDate.parse(fields.get(name));
        return date.map(document.modified()::isAfter);
    }
}

package dev.foursight.explain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What gives a server, and what its answer means there, away.
 *
 * @param status the status code it needs, or 0 for any
 * @param field a response field that must be there, or empty; with {@code contains} empty any value
 *     does; {@value #HEAD} means the whole header section, which must then equal {@code contains}
 *     line by line; {@value #ORDER} means the field names, of which those in {@code contains} must
 *     follow each other, written exactly so; {@value #CODE}, {@value #WORDS} and {@value #PAGE}
 *     mean what an answer states itself, where one of the texts in {@code contains} is enough
 * @param contains text that must stand in that field's value, or in the content where {@code field}
 *     is empty
 * @param shows what its being there says about who wrote the answer
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
        Shows shows,
        String cause,
        @Nullable String effectiveKey,
        String directive,
        String limit,
        boolean observed,
        String source) {

    private static final String COMPACT = "\":";

    /** Stands in {@code field} for the whole header section. */
    public static final String HEAD = ":head";

    /** Stands in {@code field} for the order of the field names. */
    public static final String ORDER = ":order";

    /** Stands in {@code field} for a name for machines by which an answer tells its reason. */
    public static final String CODE = ":code";

    /** Stands in {@code field} for words in what an application says in JSON, XML or plain text. */
    public static final String WORDS = ":words";

    /** Stands in {@code field} for words that may stand in a page, too. */
    public static final String PAGE = ":page";

    /** What a fingerprint says about the writer of an answer. */
    public enum Shows {
        /** The product wrote the answer: a page is its writer's own hand. */
        WRITER,
        /** The product passed the answer on, from a cache or from a server behind it. */
        PASSED_ON,
        /** The product had the answer in its hands, as its writer or on the way. */
        PRESENCE;

        /** The name in a file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Signature {
        contains = List.copyOf(contains);
    }

    /** Whether the text stands in the content: the server's own words. */
    public boolean isPage() {
        return field.isEmpty();
    }

    /** Whether a part of its text is a member of JSON, which programs write in two ways. */
    boolean isJson() {
        return isPage() && contains.stream().anyMatch(text -> text.contains(COMPACT));
    }

    /** The same as programs write it for people: with a blank behind each name. */
    Signature spaced() {
        return new Signature(
                id,
                product,
                role,
                status,
                field,
                contains.stream().map(text -> text.replace(COMPACT, COMPACT + " ")).toList(),
                shows,
                cause,
                effectiveKey,
                directive,
                limit,
                observed,
                source);
    }

    /** Whether it is no server's own, but a reason that answers of many makers state. */
    public boolean isStated() {
        return field.equals(CODE) || field.equals(WORDS) || field.equals(PAGE);
    }
}

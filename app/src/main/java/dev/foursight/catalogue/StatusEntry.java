package dev.foursight.catalogue;

import java.util.List;

/**
 * One meaning of one status code: the same number from another origin is another entry.
 *
 * @param key {@code code@origin}, lower case, for example {@code 494@nginx}
 * @param originId the part of the key after the at sign
 * @param origin who defined it, for people
 * @param name the reason phrase; in parentheses it is a description, for none is defined
 * @param brief the meaning in about eight words
 * @param meaning the meaning in one sentence
 * @param iana what the registry says of the number
 * @param clause document and section that define it
 * @param retryAdvice whether and how to send again, in words
 * @param heuristicallyCacheable whether a cache may keep it without being told so (RFC 9110 §15.1)
 * @param contentRule what the response's content owes, empty if nothing in particular
 * @param subStatuses the finer numbers that one server has for it
 * @param seedTitle its title in the founding list, empty if it is not there
 */
public record StatusEntry(
        String key,
        int code,
        String originId,
        String origin,
        String name,
        String brief,
        String meaning,
        Standing standing,
        String iana,
        Clause clause,
        List<String> formerNames,
        Seen seen,
        String seenNote,
        Persistence persistence,
        String persistenceNote,
        Retry retry,
        String retryAdvice,
        boolean heuristicallyCacheable,
        String cacheNote,
        List<OwedField> fields,
        String contentRule,
        List<String> provokedBy,
        List<ServerCause> servers,
        List<SubStatus> subStatuses,
        List<Confusion> confusedWith,
        List<String> notes,
        List<String> sources,
        String seedTitle) {

    /** A document and a place in it; the section is empty where the document has none. */
    public record Clause(String document, String section) {
        @Override
        public String toString() {
            return section.isEmpty() ? document : document + " §" + section;
        }
    }

    /**
     * A field that a response with this code owes; level is MUST, SHOULD or MAY, or SENT where no
     * specification speaks but servers send it.
     */
    public record OwedField(String name, String level, String rule) {}

    /**
     * What makes one server send the code.
     *
     * @param logged what it writes to its own log, empty where that is not known
     */
    public record ServerCause(
            String server,
            String directive,
            String limit,
            String result,
            String logged,
            String source) {}

    /**
     * A finer number under the code, which goes to a log or an error page and never over the wire
     * as a status.
     *
     * @param code as IIS writes it, for example {@code 404.14}
     * @param directive the setting behind it, empty if there is none
     */
    public record SubStatus(String code, String meaning, String directive, String source) {}

    /** Another entry that is easily taken for this one, with the rule to choose. */
    public record Confusion(String key, String rule) {}

    /** How official the code is. */
    public enum Standing {
        STANDARD,
        RESERVED,
        OBSOLETE,
        DRAFT,
        UNOFFICIAL,
        JOKE
    }

    /**
     * Where one ever meets the code; NAME_ONLY: it has a name in a source, but nothing sends it.
     */
    public enum Seen {
        ON_THE_WIRE,
        INTERNAL_SENT_AS_400,
        LOG_ONLY,
        SILENT_CLOSE,
        INSIDE_200_BODY,
        MADE_BY_CLIENT,
        HISTORIC,
        NAME_ONLY
    }

    /** Whether the refusal passes by itself. */
    public enum Persistence {
        TEMPORARY,
        PERMANENT,
        DEPENDS
    }

    /** Whether sending again can help. */
    public enum Retry {
        UNCHANGED_LATER,
        AFTER_CHANGE,
        NEVER,
        DEPENDS
    }
}

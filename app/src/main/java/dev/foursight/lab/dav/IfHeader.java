package dev.foursight.lab.dav;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The If field of WebDAV (RFC 4918 §10.4). */
record IfHeader(List<Clause> clauses) {

    /**
     * One parenthesised list.
     *
     * @param tag the URI it is about; null for the target of the request
     */
    record Clause(@Nullable String tag, List<Condition> conditions) {}

    /**
     * @param text the state token, or the entity-tag with its quotes
     */
    record Condition(boolean not, boolean etag, String text) {}

    IfHeader {
        clauses = List.copyOf(clauses);
    }

    /** Empty if the value does not keep to the grammar. */
    static Optional<IfHeader> parse(String value) {
        List<Clause> clauses = new ArrayList<>();
        Cursor in = new Cursor(value);
        String tag = null;
        boolean tagged = in.peek() == '<';
        boolean owed = false;
        while (in.peek() != 0) {
            if (in.peek() == '<') {
                tag = in.enclosed("<", ">");
                if (tag == null || !tagged || owed) {
                    return Optional.empty();
                }
                owed = true;
            } else {
                List<Condition> list = list(in);
                if (list.isEmpty()) {
                    return Optional.empty();
                }
                clauses.add(new Clause(tag, list));
                owed = false;
            }
        }
        return clauses.isEmpty() || owed ? Optional.empty() : Optional.of(new IfHeader(clauses));
    }

    /** Empty if there is no list or it is malformed. */
    private static List<Condition> list(Cursor in) {
        List<Condition> conditions = new ArrayList<>();
        if (!in.take("(")) {
            return List.of();
        }
        while (!in.take(")")) {
            boolean not = in.take("Not");
            boolean etag = in.peek() == '[';
            String text = etag ? in.enclosed("[", "\"]") : in.enclosed("<", ">");
            if (text == null) {
                return List.of();
            }
            conditions.add(new Condition(not, etag, etag ? text + '"' : text));
        }
        return conditions;
    }

    /** Every state token that is submitted by being here (RFC 4918 §10.4.1). */
    Set<String> tokens() {
        return clauses.stream()
                .flatMap(clause -> clause.conditions().stream())
                .filter(condition -> !condition.etag())
                .map(Condition::text)
                .collect(Collectors.toSet());
    }

    /** Reads from left to right, spaces aside. */
    private static final class Cursor {

        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        /** The next character that is no space, or 0 at the end. */
        char peek() {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        boolean take(String word) {
            boolean there = peek() != 0 && text.regionMatches(true, at, word, 0, word.length());
            at += there ? word.length() : 0;
            return there;
        }

        /** What stands between two marks; null if it does not, or is empty. */
        @Nullable String enclosed(String open, String close) {
            peek();
            int end = text.startsWith(open, at) ? text.indexOf(close, at + 1) : -1;
            if (end <= at + 1) {
                return null;
            }
            String inner = text.substring(at + 1, end);
            at = end + close.length();
            return inner;
        }
    }
}

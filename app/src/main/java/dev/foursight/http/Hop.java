package dev.foursight.http;

import java.util.List;

/**
 * An exchange that was not the last, and what the next request made of it.
 *
 * @param next the URL of the next request
 * @param method of the next request
 * @param droppedFields names of fields, and {@code content}, that the next request has no longer
 * @param downgrade whether TLS was left: what follows goes in clear text
 */
public record Hop(
        Exchange exchange,
        Why why,
        String next,
        String method,
        List<String> droppedFields,
        boolean downgrade) {

    public Hop {
        droppedFields = List.copyOf(droppedFields);
    }

    /** Why it was not the last; {@link #id()} is the name in JSON. */
    public enum Why {
        REDIRECT,
        /** A Digest challenge that could be answered. */
        CHALLENGE;

        public String id() {
            return Outcome.id(this);
        }
    }
}

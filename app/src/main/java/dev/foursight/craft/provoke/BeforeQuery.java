package dev.foursight.craft.provoke;

/** The part of a target before the question mark. */
final class BeforeQuery {

    private BeforeQuery() {}

    /** The target with more at the end of its path. */
    static String plus(String target, String more) {
        int query = target.indexOf('?');
        return query < 0
                ? target + more
                : target.substring(0, query) + more + target.substring(query);
    }
}

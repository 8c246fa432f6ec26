package dev.foursight.craft.provoke;

/** The part of a target after the question mark. */
final class Query {

    private Query() {}

    /** The target with one more parameter. */
    static String plus(String target, String parameter) {
        return target + (target.contains("?") ? "&" : "?") + parameter;
    }
}

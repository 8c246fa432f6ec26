package dev.foursight.catalogue;

import java.util.List;

/**
 * An entry that a search found.
 *
 * @param score higher is better
 * @param matched the words of the entry that matched, for marking
 * @param where what part of the entry matched best: {@code code}, {@code name}, {@code former name}
 *     …
 */
public record Hit(StatusEntry entry, double score, List<String> matched, String where) {}

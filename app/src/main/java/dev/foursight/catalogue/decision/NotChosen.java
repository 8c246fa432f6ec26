package dev.foursight.catalogue.decision;

import java.util.List;

/**
 * A code of the registry that no walk ends at.
 *
 * @param key the catalogue's key
 * @param status number and name
 * @param why why a designer should leave it alone
 * @param instead the keys of what to send
 */
public record NotChosen(
        String key, String status, String clause, String why, List<String> instead) {}

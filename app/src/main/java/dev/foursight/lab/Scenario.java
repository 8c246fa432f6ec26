package dev.foursight.lab;

import java.util.List;

/**
 * A request that earns a code at the lab.
 *
 * @param key catalogue key of the code
 * @param crafts craft uses as text, applied to the plain request; empty if the path alone earns it
 * @param fields field lines {@code Name: value} the plain request needs besides
 * @param content of the plain request, empty for none
 */
public record Scenario(
        String key,
        String method,
        String path,
        List<String> fields,
        String content,
        List<String> crafts) {}

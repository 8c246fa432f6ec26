package dev.foursight.catalogue.markdown;

import java.util.function.Predicate;

/**
 * What a page may name.
 *
 * @param isKey whether an entry has this key
 * @param isCause whether the explainer knows this cause
 * @param returned whether servers shall return the code today, so that the page has to say how
 */
public record Names(Predicate<String> isKey, Predicate<String> isCause, boolean returned) {}

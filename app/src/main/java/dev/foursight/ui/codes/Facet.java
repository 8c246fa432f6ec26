package dev.foursight.ui.codes;

/** One value of one property, for example origin nginx. */
record Facet(FacetGroup group, String value) {}

package dev.foursight.lab.site;

/** A connection that is told when an answer is written on it past Jetty. */
public interface Heard {

    void heard();
}

/** The lab's Jetty: its doors, certificates and log. */
@NullMarked
package dev.foursight.lab.server;

import org.jspecify.annotations.NullMarked;

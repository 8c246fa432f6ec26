/** What probes found out: values only, for whoever shows or writes them. */
@NullMarked
package dev.foursight.probe.report;

import org.jspecify.annotations.NullMarked;

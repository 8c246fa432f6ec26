/** Exchanges that other programs wrote down: curl's transcripts, HAR, access logs, raw bytes. */
@org.jspecify.annotations.NullMarked
package dev.foursight.formats.recorded;

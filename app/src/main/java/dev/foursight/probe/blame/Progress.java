package dev.foursight.probe.blame;

/**
 * How far a search has come.
 *
 * @param sent requests, the one under way included
 * @param most that may be sent
 * @param trying what the request under way changes, in words that follow “the request”
 */
public record Progress(int sent, int most, String trying) {}

package dev.foursight.formats.recorded;

/** What a transcript shows of one exchange, one character a byte. */
final class CurlPieces {

    final StringBuilder sentHead = new StringBuilder();
    final StringBuilder sentContent = new StringBuilder();
    final StringBuilder receivedHead = new StringBuilder();
    final StringBuilder receivedContent = new StringBuilder();
    boolean exact = true;
}

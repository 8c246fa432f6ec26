package dev.foursight.formats.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts the pieces of a transcript of curl together into exchanges: a request that follows an answer
 * begins the next one. All texts have one character a byte.
 */
final class CurlTranscript {

    /** Longer content is not kept: it explains nothing. */
    private static final int MOST = 10_000_000;

    private final Consumer<Recorded> sink;
    private final List<String> notes = new ArrayList<>();
    private CurlPieces pieces = new CurlPieces();
    private int count;

    CurlTranscript(Consumer<Recorded> sink) {
        this.sink = sink;
    }

    void note(String text) {
        notes.add(text);
    }

    void sentHead(String text) {
        if (pieces.receivedHead.length() > 0) {
            emit();
        }
        pieces.sentHead.append(text);
    }

    void sentContent(String text) {
        append(pieces.sentContent, text);
    }

    void receivedHead(String text) {
        pieces.receivedHead.append(text);
    }

    void receivedContent(String text) {
        if (pieces.receivedHead.length() > 0) {
            append(pieces.receivedContent, text);
        }
    }

    /** Some bytes of the present exchange are shown as dots. */
    void inexact() {
        pieces.exact = false;
    }

    void end() {
        if (pieces.sentHead.length() > 0 || (count == 0 && CurlFailure.of(notes).isPresent())) {
            emit();
        }
    }

    private void emit() {
        count++;
        sink.accept(CurlExchange.of(count, pieces, notes));
        pieces = new CurlPieces();
    }

    private static void append(StringBuilder to, String text) {
        to.append(text, 0, Math.min(text.length(), MOST - Math.min(MOST, to.length())));
    }
}

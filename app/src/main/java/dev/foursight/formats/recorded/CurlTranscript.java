package dev.foursight.formats.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts the pieces of a transcript of curl together into exchanges: a request that follows an answer
 * begins the next one, and so does an answer behind another. All texts have one character a byte.
 */
final class CurlTranscript {

    /** Longer content is not kept: it explains nothing. */
    private static final int MOST = 10_000_000;

    private static final String EMPTY_LINE = "\r\n\r\n";

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
        if (pieces.sentHead.length() > 0 || !text.isBlank()) {
            pieces.sentHead.append(text);
        }
    }

    void sentContent(String text) {
        append(pieces.sentContent, text);
    }

    /**
     * @param before what stands before it, perhaps with the command
     */
    void answerBegins(String before) {
        if (pieces.isAnswered()) {
            emit();
        }
        if (pieces.sentHead.isEmpty() && pieces.commanded == null) {
            commandedBy(before);
        }
    }

    /**
     * @param before perhaps with the command
     */
    void commandedBy(String before) {
        CurlCommand.in(before)
                .ifPresent(command -> {
                    pieces.commanded = command.request();
                    pieces.overTls = command.url().startsWith("https:");
                });
    }

    void receivedHead(String text) {
        pieces.receivedHead.append(text);
    }

    void receivedContent(String text) {
        if (pieces.receivedHead.length() > 0 || pieces.sentHead.length() > 0) {
            append(pieces.receivedContent, text);
        }
    }

    /**
     * A line without a mark: with {@code -i} curl prints what came a second time, and where people
     * left out marks an empty line ends the header section all the same.
     */
    void receivedLine(String text) {
        String head = pieces.receivedHead.toString();
        boolean twice = !text.isBlank() && head.contains(text.strip() + "\r\n");
        if (head.isEmpty() && text.isBlank() && pieces.receivedContent.isEmpty()) {
            pieces.sentCut |= isUnfinished(pieces.sentHead);
        } else if (head.isEmpty() || head.endsWith(EMPTY_LINE)) {
            if (!(pieces.twice && text.isBlank() && pieces.receivedContent.isEmpty())) {
                receivedContent(text + "\n");
            }
        } else if (twice) {
            pieces.twice = true;
        } else if (!pieces.twice) {
            pieces.receivedCut = true;
            pieces.receivedHead.append("\r\n");
            receivedContent(text.isBlank() ? "" : text + "\n");
        }
    }

    /** Some bytes of the present exchange are shown as dots. */
    void inexact() {
        pieces.exact = false;
    }

    void sentHeadCut() {
        pieces.sentCut = true;
    }

    void receivedHeadCut() {
        pieces.receivedCut = true;
    }

    /** Lines of that part are missing that is shown last. */
    void linesLeftOut() {
        if (pieces.receivedHead.length() > 0) {
            pieces.receivedCut = true;
        } else if (pieces.sentHead.length() > 0) {
            pieces.sentCut = true;
        }
    }

    boolean isBegun() {
        return pieces.sentHead.length() > 0 || pieces.receivedHead.length() > 0;
    }

    /** Whether the request is shown and nothing of an answer. */
    boolean isAsking() {
        return pieces.sentHead.length() > 0 && pieces.receivedHead.isEmpty();
    }

    boolean isAnswered() {
        return pieces.receivedHead.length() > 0;
    }

    boolean hasContent() {
        return pieces.receivedContent.length() > 0;
    }

    /** The number of exchanges in it. */
    int end() {
        if (isBegun() || (count == 0 && CurlFailure.of(notes).isPresent())) {
            emit();
        }
        return count;
    }

    private void emit() {
        count++;
        pieces.sentCut |= isUnfinished(pieces.sentHead);
        pieces.receivedCut |= isUnfinished(pieces.receivedHead);
        sink.accept(CurlExchange.of(count, pieces, notes));
        pieces = new CurlPieces();
    }

    /** A header section without its end was cut by somebody: it gets one. */
    private static boolean isUnfinished(StringBuilder head) {
        boolean unfinished = head.length() > 0 && !head.toString().endsWith(EMPTY_LINE);
        if (unfinished) {
            head.append("\r\n");
        }
        return unfinished;
    }

    private static void append(StringBuilder to, String text) {
        to.append(text, 0, Math.min(text.length(), MOST - Math.min(MOST, to.length())));
    }
}

package dev.foursight.wire;

import dev.foursight.http.Content.Piece.OfFile;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.io.IOException;

/** A file that is content cannot be read as it was when it was named. */
public final class ContentFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    private ContentFault(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    static ContentFault unreadable(OfFile file) {
        return new ContentFault(
                "The file “"
                        + file.shown()
                        + "” cannot be read any more, so the request has no content. Check the name and its permissions.");
    }

    /**
     * @param now how many bytes it has
     */
    static ContentFault changed(OfFile file, long now) {
        return new ContentFault(
                "The file “%s” has %d bytes now, not the %d that it had when it was named. Send again to send it as it is now."
                        .formatted(file.shown(), now, file.size()));
    }

    /**
     * @param read how many of its bytes were read
     */
    static ContentFault ended(OfFile file, long read) {
        return new ContentFault(
                "The file “%s” ended after %d of its %d bytes: it was changed while it was sent. Send again when nothing writes to it."
                        .formatted(file.shown(), read, file.length()));
    }

    /** That the request was given up for it. */
    public Outcome outcome() {
        return Outcome.failed(Kind.CANCELLED, Outcome.CONTENT_UNREADABLE, Phase.WRITE, sentence);
    }
}

package dev.foursight.ui.compose.answer;

import dev.foursight.formats.content.AnswerContent;
import dev.foursight.formats.content.Pretty;
import dev.foursight.http.Bytes;

/**
 * What is shown of an answer's content in one of its looks; made away from the FX thread.
 *
 * @param text empty in hexadecimal
 */
record BodyText(AnswerContent content, Look look, boolean asSent, String text) {

    /** How bytes are shown. */
    enum Look {
        TEXT,
        PRETTY,
        HEX
    }

    static BodyText of(AnswerContent content, Look look, boolean asSent) {
        Bytes bytes = bytes(content, asSent);
        if (look == Look.HEX) {
            return new BodyText(content, look, asSent, "");
        }
        String plain = asSent ? bytes.latin1() : content.text();
        return new BodyText(
                content,
                look,
                asSent,
                look == Look.PRETTY ? Pretty.of(content.type(), plain).orElse(plain) : plain);
    }

    Rows rows(int columns) {
        return look == Look.HEX ? new HexRows(bytes(content, asSent)) : new TextRows(text, columns);
    }

    /** Whether it is made of the same, so that only its rows may have to be cut anew. */
    @SuppressWarnings("ReferenceEquality") // comparing 10 MB byte by byte would take its time
    boolean is(AnswerContent otherContent, Look otherLook, boolean otherAsSent) {
        return content == otherContent && look == otherLook && asSent == otherAsSent;
    }

    private static Bytes bytes(AnswerContent content, boolean asSent) {
        return asSent ? content.asSent() : content.decoded().content();
    }
}

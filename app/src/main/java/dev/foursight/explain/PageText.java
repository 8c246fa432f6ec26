package dev.foursight.explain;

import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an answer's content, one character a byte. An error page is short: what lies
 * behind is not looked at.
 */
public final class PageText {

    static final int LONGEST = 65_536;

    private final String text;
    private final PageMarks marks;

    /**
     * @param response null where none came: then the page is empty
     */
    PageText(@Nullable ParsedResponse response) {
        Bytes content = response == null ? Bytes.EMPTY : response.content();
        this.text = content.slice(0, Math.min(content.length(), LONGEST)).latin1();
        this.marks = new PageMarks(text);
    }

    public String text() {
        return text;
    }

    PageMarks marks() {
        return marks;
    }

    /** False only where a text with these marks cannot stand here. */
    boolean mayHave(int[] wanted) {
        return marks.mayHave(wanted);
    }
}

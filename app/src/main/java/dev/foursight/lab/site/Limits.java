package dev.foursight.lab.site;

import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;

/**
 * How much of a request head the lab takes. Jetty itself refuses a head over {@link #JETTY_HEAD};
 * these are tighter, so that the answer can name what is too large (RFC 6585 §5).
 */
public final class Limits {

    /** Bytes of head that Jetty reads before it refuses by itself. */
    public static final int JETTY_HEAD = 65_536;

    /** Bytes of request-target; RFC 9112 §3 asks for request lines of 8 000 at least. */
    static final int TARGET = 8_192;

    /** Bytes of one field line, and how many lines. */
    static final int LINE = 8_192;

    static final int LINES = 200;

    private final Problems problems;

    Limits(Problems problems) {
        this.problems = problems;
    }

    void checkTarget(Request request) throws Refused {
        String target = request.getHttpURI().getPathQuery();
        if (target != null && target.length() > TARGET) {
            throw new Refused(
                    problems.reply(
                            414,
                            "target.too-long",
                            Map.of("length", target.length(), "limit", TARGET)));
        }
    }

    void checkFields(Request request) throws Refused {
        if (request.getHeaders().size() > LINES) {
            throw new Refused(
                    problems.reply(
                            431,
                            "header.too-many",
                            Map.of("count", request.getHeaders().size(), "limit", LINES)));
        }
        for (HttpField field : request.getHeaders()) {
            int length = field.getName().length() + 2 + String.valueOf(field.getValue()).length();
            if (length > LINE) {
                throw new Refused(
                        problems.reply(
                                431,
                                "header.too-large",
                                Map.of(
                                        "name", field.getName(),
                                        "length", length,
                                        "limit", LINE)));
            }
        }
    }
}

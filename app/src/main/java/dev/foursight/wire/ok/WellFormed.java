package dev.foursight.wire.ok;

import dev.foursight.http.Body;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import java.util.Locale;
import java.util.Set;

/** Whether HTTP/2 can express a draft (RFC 9113 §8.2, §8.3): it cannot be malformed at will. */
final class WellFormed {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /** Fields about an HTTP/1.x connection, which HTTP/2 does not have (RFC 9113 §8.2.2). */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade");

    private WellFormed() {}

    /**
     * @throws InvalidInput if not, before anything is sent
     */
    static void check(Draft draft) {
        if (draft.raw() != null) {
            throw refused("raw bytes are HTTP/1.x, and HTTP/2 has frames");
        }
        if (!draft.method().matches(TOKEN)) {
            throw refused("“" + draft.method() + "” is no method name");
        }
        if (draft.method().equals("CONNECT")) {
            throw refused("CONNECT is sent byte for byte only");
        }
        if (!draft.target().matches("/[!-\"$-~]*")) {
            throw refused("the target must begin with a slash and hold neither blanks nor “#”");
        }
        if (!draft.version().equals("HTTP/1.1") && !draft.version().startsWith("HTTP/2")) {
            throw refused("it has no place for the version “" + draft.version() + "”");
        }
        if (!draft.delivery().equals(Delivery.PLAIN)) {
            throw refused("when and in which pieces bytes go out cannot be chosen there");
        }
        if (draft.body().framing() != Body.Framing.AUTOMATIC) {
            throw refused("its frames tell where content ends, so framing cannot be chosen");
        }
        boolean bodiless = draft.method().equals("GET") || draft.method().equals("HEAD");
        if (bodiless && !draft.body().content().isEmpty()) {
            throw refused(draft.method() + " with content is sent byte for byte only");
        }
        if (draft.withheld().contains("host")) {
            throw refused("a request needs its authority, so Host cannot be left out");
        }
        draft.headers().stream().filter(HeaderLine::enabled).forEach(WellFormed::check);
    }

    private static void check(HeaderLine line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        if (!name.matches(TOKEN)
                || !line.separator().strip().equals(":")
                || !line.separator().startsWith(":")) {
            throw refused("“" + line.name() + "” is no field name followed by a colon");
        }
        if (!line.value().matches("[\\t -~]*")) {
            throw refused(
                    "the value of " + line.name() + " holds characters other than ASCII text");
        }
        if (name.equals("host")) {
            throw refused("the authority of the URL takes the place of a Host line");
        }
        if (name.equals("content-length")) {
            throw refused("its frames tell where content ends, so Content-Length cannot be chosen");
        }
        if (OF_THE_CONNECTION.contains(name)) {
            throw refused(line.name() + " concerns an HTTP/1.x connection");
        }
        if (name.equals("te") && !line.value().strip().equalsIgnoreCase("trailers")) {
            throw refused("TE may say nothing but “trailers” there");
        }
    }

    static InvalidInput refused(String why) {
        return new InvalidInput(
                "HTTP/2 cannot send this request: " + why + ". Choose HTTP/1.1 for it.");
    }
}

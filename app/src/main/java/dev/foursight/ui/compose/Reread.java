package dev.foursight.ui.compose;

import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.RawRequest;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.Renderer;
import dev.foursight.http.RequestParser;
import dev.foursight.http.Verbatim;
import java.util.ArrayList;
import java.util.List;

/** Bytes read back into the parts of a request. */
final class Reread {

    private Reread() {}

    /** The request that begins the bytes, and what of them it has no part for. */
    static PastedRequest of(Verbatim units, Endpoint endpoint) {
        Draft draft = RawRequest.read(units.bytes(), endpoint);
        List<String> lost = new ArrayList<>();
        if (!Renderer.render(draft).bytes().equals(units.bytes())) {
            lost.addAll(lost(units.bytes()));
        }
        if (!units.acts().isEmpty()) {
            lost.add("the pauses and ends of the connection");
        }
        return new PastedRequest(
                draft,
                lost.isEmpty()
                        ? List.of()
                        : List.of(
                                "The other tabs have no place for "
                                        + String.join(", ", lost)
                                        + "; the menu's Bring back takes this back."));
    }

    private static List<String> lost(Bytes bytes) {
        ParsedRequest request = RequestParser.parse(bytes);
        String head = bytes.slice(request.lineFrom(), request.headEnd()).latin1();
        List<String> lost = new ArrayList<>();
        if (request.lineFrom() > 0) {
            lost.add("the empty lines before the request");
        }
        if (head.replace("\r\n", "").contains("\n")) {
            lost.add("line ends other than CR LF");
        }
        if (!request.headComplete()) {
            lost.add("a head without its end");
        }
        if (lost.isEmpty()) {
            lost.add("some of the bytes");
        }
        return lost;
    }
}

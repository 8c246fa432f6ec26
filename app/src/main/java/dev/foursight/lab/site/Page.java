package dev.foursight.lab.site;

import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** One resource. */
interface Page {

    /** The methods it allows, OPTIONS aside, which every page answers. */
    Set<String> methods();

    /**
     * @throws Refused to answer with a refusal
     * @throws IOException if the content of the request cannot be read
     */
    Reply answer(Request request) throws Refused, IOException;

    /** The media types it takes with POST; none by default. */
    default Set<String> accepts() {
        return Set.of();
    }
}

package dev.foursight.lab.site;

import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** One resource, or one that stands for all below a path. */
public interface Page {

    /** The methods it allows; OPTIONS is answered for it unless it is among them. */
    Set<String> methods();

    /**
     * Called on a virtual thread of its own, so it may block; a connection that is silent for the
     * lab's patience is given up.
     *
     * @throws Refused to answer with a refusal
     * @throws IOException if the content of the request cannot be read
     */
    Reply answer(Request request) throws Refused, IOException;

    /** Whether it answers GET without waiting for anything, so that no thread is needed for it. */
    default boolean isQuick() {
        return false;
    }

    /** The media types it takes with POST; none by default. */
    default Set<String> accepts() {
        return Set.of();
    }

    /** Whether it has limits of its own on the field lines, in place of the lab's. */
    default boolean limitsFields() {
        return false;
    }
}

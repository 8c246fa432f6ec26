package dev.foursight.lab.site;

import java.util.Set;
import org.eclipse.jetty.server.Request;

/** A resource removed for good, of which the site keeps the memory (RFC 9110 §15.5.11). */
record GonePage(Problems problems) implements Page {

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public Reply answer(Request request) {
        return problems.reply(410, "target.gone");
    }
}

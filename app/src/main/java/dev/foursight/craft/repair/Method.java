package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** Another method. */
public final class Method extends PlainCraft {

    public Method() {
        super(
                CraftFacts.of("method", Group.REPAIR, "RFC 9110 §9.1")
                        .taking(Parameter.text("method", "text", "GET")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        String method = arguments.text("method");
        boolean tunnelled = draft.method().equals("CONNECT") && !method.equals("CONNECT");
        // What CONNECT has in place of a target is a host and a port (RFC 9112 §3.2.3).
        Draft asked = tunnelled && !draft.target().contains("/") ? draft.withTarget("/") : draft;
        return asked.withMethod(method);
    }
}

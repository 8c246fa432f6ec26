package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TargetUrl;

/** The same host over https or over http; a standard port changes with it. */
public final class Scheme extends PlainCraft {

    public Scheme() {
        super(
                CraftFacts.of("scheme", Group.TLS, "RFC 9110 §4.2")
                        .taking(Parameter.text("scheme", "http or https", "https")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        boolean tls =
                switch (arguments.text("scheme")) {
                    case "https" -> true;
                    case "http" -> false;
                    default ->
                            throw new InvalidInput(
                                    "The craft scheme takes http or https, not “"
                                            + arguments.text("scheme")
                                            + "”.");
                };
        Endpoint old = draft.endpoint();
        int port = old.hasDefaultPort() ? (tls ? 443 : 80) : old.port();
        return draft.withUrl(new TargetUrl(new Endpoint(tls, old.host(), port), draft.target()));
    }
}

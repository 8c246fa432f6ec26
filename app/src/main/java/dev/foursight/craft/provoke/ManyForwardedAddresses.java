package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import java.util.Collections;

/** More addresses in X-Forwarded-For than a chain of proxies has. */
public final class ManyForwardedAddresses extends PlainCraft {

    public ManyForwardedAddresses() {
        super(
                CraftFacts.of("many-forwarded-addresses", Group.HEADERS, "RFC 9110 §5.4")
                        .earning("463@aws", "400@ietf")
                        .taking(Parameter.count("addresses", "addresses", "31")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        int addresses = arguments.count("addresses", 1, 100_000);
        String value = String.join(", ", Collections.nCopies(addresses, "192.0.2.1"));
        return draft.with("X-Forwarded-For", value);
    }
}

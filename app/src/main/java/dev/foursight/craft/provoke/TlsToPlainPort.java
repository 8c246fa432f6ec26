package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.TargetUrl;

/** TLS to a port that speaks clear text. */
public final class TlsToPlainPort extends PlainCraft {

    public TlsToPlainPort() {
        super(
                CraftFacts.of("tls-to-plain-port", Group.TLS, "RFC 9110 §4.2.1")
                        .earning("400@ietf")
                        .setting(Claim.CHANNEL));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Endpoint endpoint = draft.endpoint();
        return draft.withUrl(
                new TargetUrl(
                        new Endpoint(true, endpoint.host(), endpoint.port()), draft.target()));
    }
}

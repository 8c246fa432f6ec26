package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.TargetUrl;

/** Clear text to a port that speaks TLS. */
public final class PlainToTlsPort extends PlainCraft {

    public PlainToTlsPort() {
        super(
                CraftFacts.of("plain-to-tls-port", Group.TLS, "RFC 9110 §4.2.2")
                        .earning("497@nginx", "400@ietf")
                        .setting(Claim.CHANNEL));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Endpoint endpoint = draft.endpoint();
        return draft.withUrl(
                new TargetUrl(
                        new Endpoint(false, endpoint.host(), endpoint.port()), draft.target()));
    }
}

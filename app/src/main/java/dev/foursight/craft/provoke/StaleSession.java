package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;

/** The cookie of a session that is over. */
public final class StaleSession extends PlainCraft {

    public StaleSession() {
        super(
                CraftFacts.of("stale-session", Group.AUTHENTICATION, "RFC 9110 §15.5.2")
                        .earning("440@microsoft", "401@ietf", "403@ietf", "419@unofficial")
                        .setting(Claim.COOKIE)
                        .taking(Parameter.text("cookie", "text", "session=expired")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.with("Cookie", arguments.text("cookie"));
    }
}

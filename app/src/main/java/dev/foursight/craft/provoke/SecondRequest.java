package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;

/** Another request on the same connection. */
public final class SecondRequest extends PlainCraft {

    public SecondRequest() {
        super(
                CraftFacts.of("second-request", Group.TIMING, "RFC 9112 §9.3.2")
                        .setting(Claim.FURTHER_REQUESTS)
                        .taking(Parameter.text("target", "text", "/")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft second = Draft.get(new TargetUrl(draft.endpoint(), arguments.text("target")));
        return draft.withDelivery(draft.delivery().withAfter(Renderer.render(second).bytes()));
    }
}

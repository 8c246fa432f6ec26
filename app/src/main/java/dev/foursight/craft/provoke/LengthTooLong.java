package dev.foursight.craft.provoke;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Claim;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.Parameter;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.Draft;

/** A length that promises more than comes. */
public final class LengthTooLong extends PlainCraft {

    public LengthTooLong() {
        super(
                CraftFacts.of("length-too-long", Group.FRAMING, "RFC 9112 §6.3")
                        .earning("400@ietf", "408@ietf")
                        .setting(Claim.FRAMING, Claim.ENDING)
                        .taking(Parameter.count("missing", "bytes", "90")));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        Draft given = Content.given(draft, "only the beginning");
        int missing = arguments.count("missing", 1, 1_000_000_000);
        return given.with(
                        "Content-Length", String.valueOf(given.body().content().length() + missing))
                .withDelivery(given.delivery().plus(Place.END, new Act.HalfClose()));
    }
}

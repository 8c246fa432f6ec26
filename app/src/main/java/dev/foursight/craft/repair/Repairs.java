package dev.foursight.craft.repair;

import dev.foursight.craft.Craft;
import java.util.List;

/** All crafts that mend a request, in the palette's order. */
public final class Repairs {

    private Repairs() {}

    public static List<Craft> all() {
        return List.of(
                new Credentials(),
                new Method(),
                new Target(),
                new ShortenTarget(),
                new Version(),
                new RightHost(),
                new SetField(),
                new DropField(),
                new ShrinkField(),
                new FewerFields(),
                new PlainFields(),
                new RightLength(),
                new ContentType(),
                new SatisfiableRange(),
                new NoContent(),
                new LessContent(),
                new ShortFields(),
                new WholeRequest(),
                new Upgrade(),
                new Elsewhere(),
                new Scheme(),
                new ServerName(),
                new PinCertificate());
    }
}

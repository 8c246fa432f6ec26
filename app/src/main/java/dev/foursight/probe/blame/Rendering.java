package dev.foursight.probe.blame;

import dev.foursight.craft.Crafts;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Following;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.report.CraftedDraft;
import java.util.Optional;

/** What goes out for a composed request: nothing is followed and little is kept. */
final class Rendering {

    /** Enough of an answer to explain it; there may be dozens. */
    private static final long KEPT = 256 * 1024;

    private final Crafts crafts;

    Rendering(Crafts crafts) {
        this.crafts = crafts;
    }

    /**
     * @throws InvalidInput if a craft is unknown or its value does not fit
     */
    WireRequest of(CraftedDraft composed) {
        Draft draft = composed.draft();
        if (!composed.crafts().isEmpty()) {
            draft = crafts.apply(draft, composed.crafts());
        }
        Connection connection =
                draft.connection()
                        .withFollowing(Following.NOTHING)
                        .withCaptureCap(Math.min(draft.connection().captureCap(), KEPT));
        return Renderer.render(draft.withConnection(connection));
    }

    /** Empty where the crafts cannot do without what was changed. */
    Optional<WireRequest> ifPossible(CraftedDraft composed) {
        try {
            return Optional.of(of(composed));
        } catch (InvalidInput unfit) {
            return Optional.empty();
        }
    }
}

package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireRequest;
import java.util.List;
import java.util.Optional;

/** What Send would do now: the exact bytes, or the sentence that says why there are none. */
public sealed interface Preview {

    /** These bytes would go out. */
    record Ready(WireRequest request) implements Preview {}

    /** The URL does not say where to send anything. */
    record NoTarget(String problem) implements Preview {}

    /** A craft cannot be applied. */
    record BadCraft(String problem) implements Preview {}

    /** Applies the crafts and renders; costs as much as the request is long. */
    static Preview of(Crafts crafts, Draft draft, List<CraftUse> uses) {
        try {
            return new Ready(Renderer.render(crafts.apply(draft, uses)));
        } catch (InvalidInput problem) {
            return new BadCraft(problem.getMessage());
        }
    }

    /** What keeps it from being sent; empty where nothing does. */
    default String sentence() {
        return switch (this) {
            case Ready ready -> "";
            case NoTarget(String problem) -> problem;
            case BadCraft(String problem) -> problem;
        };
    }

    /** The rendered request, where there is one. */
    default Optional<WireRequest> rendered() {
        return this instanceof Ready ready ? Optional.of(ready.request()) : Optional.empty();
    }

    /** Whether what would go out is just what a draft says. */
    default boolean sends(Draft draft) {
        return rendered()
                .filter(request -> request.bytes().equals(Renderer.render(draft).bytes()))
                .isPresent();
    }
}

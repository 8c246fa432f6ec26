package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.ui.common.Background;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What Send would do now, worked out anew after every change. */
final class Rendering {

    private final Crafts crafts;
    private final Supplier<Draft> draft;
    private final List<CraftUse> uses;
    private final Latest<Preview> work;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview.NoTarget(""));

    /**
     * @param draft what is composed now; throws {@link InvalidInput} where that is no request
     * @param uses the crafts in force, a list that changes
     * @param done told every result, a new one or not
     */
    Rendering(
            Background background,
            Crafts crafts,
            Supplier<Draft> draft,
            List<CraftUse> uses,
            Consumer<Preview> done) {
        this.crafts = crafts;
        this.draft = draft;
        this.uses = uses;
        work =
                new Latest<>(
                        background,
                        "render",
                        this::render,
                        result -> {
                            preview.set(result);
                            done.accept(result);
                        });
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void ask() {
        work.ask();
    }

    private Callable<Preview> render() {
        try {
            Draft composed = draft.get();
            List<CraftUse> now = List.copyOf(uses);
            return () -> Preview.of(crafts, composed, now);
        } catch (InvalidInput problem) {
            return () -> new Preview.NoTarget(problem.getMessage());
        }
    }
}

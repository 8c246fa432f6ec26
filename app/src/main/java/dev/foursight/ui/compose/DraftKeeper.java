package dev.foursight.ui.compose;

import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import java.util.function.Supplier;

/** Keeps the draft on disk after every change, so that a crash costs nothing but secrets. */
final class DraftKeeper {

    private static final String NAME = "compose-draft";

    private final Store store;
    private final Latest<Boolean> writing;

    DraftKeeper(Store store, Background background, Supplier<SavedDraft> current) {
        this.store = store;
        writing =
                new Latest<>(
                        background,
                        "keep the draft",
                        () -> {
                            SavedDraft draft = DraftSecrets.masked(current.get());
                            return () -> {
                                store.write(NAME, ComposeDraftText.write(draft));
                                return true;
                            };
                        },
                        written -> {});
    }

    SavedDraft kept() {
        return store.read(NAME).map(ComposeDraftText::read).orElse(SavedDraft.EMPTY);
    }

    void keep() {
        writing.ask();
    }
}

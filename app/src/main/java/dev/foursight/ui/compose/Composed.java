package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.http.Draft;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Verbatim;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.bytes.BytesEditor;
import dev.foursight.ui.compose.bytes.Detached;
import dev.foursight.ui.compose.bytes.Following;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The request that is composed: its form, crafts and bytes, what they make, kept on the disk. */
final class Composed {

    private final DraftForm form;
    private final ObservableList<CraftUse> uses = FXCollections.observableArrayList();
    private final Detached detached = new Detached();
    private final BytesEditor editor = new BytesEditor(detached);
    private final Rendering rendering;
    private final Departures departures;
    private final DraftKeeper keeper;
    private final BytesKeeper bytesKeeper;
    private final Runnable onChange;
    private final String reminder;
    private Before before = new Before(SavedDraft.EMPTY, Optional.empty());

    /** What stood here, to be brought back. */
    private record Before(SavedDraft draft, Optional<Verbatim> detached) {}

    /**
     * @param departures reads the bytes that would be sent, whenever they are others
     * @param onChange run after every change, before anything is worked out anew
     */
    Composed(
            Crafts crafts,
            DraftForm form,
            Departures departures,
            Store store,
            Background background,
            Runnable onChange) {
        this.form = form;
        this.departures = departures;
        this.onChange = onChange;
        keeper = new DraftKeeper(store, background, this::saved);
        bytesKeeper = new BytesKeeper(store, background, detached.nowProperty()::get);
        rendering = new Rendering(background, crafts, this::draft, uses, this::rendered);
        SavedDraft kept = keeper.kept();
        show(kept);
        reminder = (DraftSecrets.reminder(kept) + " " + bytesKeeper.reminder()).strip();
        detached.forget(bytesKeeper.kept());
        detached.nowProperty()
                .addListener(_ -> {
                    changed();
                    bytesKeeper.keep();
                    lint();
                });
        form.onChange(this::changed);
        uses.addListener((ListChangeListener<CraftUse>) _ -> changed());
        rendering.ask();
    }

    /** Which secrets were not kept since the program last ran; empty for none. */
    String reminder() {
        return reminder;
    }

    DraftForm form() {
        return form;
    }

    /** The crafts in force, applied left to right. */
    ObservableList<CraftUse> uses() {
        return uses;
    }

    /** The exact bytes, as a person can edit them; an edit detaches them from all else. */
    BytesEditor editor() {
        return editor;
    }

    Departures departures() {
        return departures;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return rendering.previewProperty();
    }

    /** The bytes that no longer follow from the other parts; empty while they do. */
    Optional<Verbatim> detached() {
        return detached.nowProperty().get();
    }

    /**
     * @throws InvalidInput where what is composed is no request
     */
    Draft draft() {
        return form.draft().withVerbatim(detached().orElse(null));
    }

    SavedDraft saved() {
        return form.saved(uses);
    }

    /** Puts another request here; {@link #bringBack} undoes it. */
    void open(Draft draft, List<CraftUse> crafts) {
        keepBefore();
        form.show(draft.withVerbatim(null));
        uses.setAll(crafts);
        detached.forget(Optional.ofNullable(draft.raw()));
    }

    /** Puts an empty request here; {@link #bringBack} undoes it. */
    void clear() {
        keepBefore();
        show(SavedDraft.EMPTY);
        detached.forget(Optional.empty());
    }

    /** Puts the request here that {@link #open} or {@link #clear} last took away, and back. */
    void bringBack() {
        Before last = before;
        keepBefore();
        show(last.draft());
        detached.forget(last.detached());
    }

    private void keepBefore() {
        before = new Before(saved(), detached());
    }

    void show(SavedDraft draft) {
        form.show(draft);
        uses.setAll(draft.crafts());
    }

    private void changed() {
        onChange.run();
        rendering.ask();
        keeper.keep();
    }

    private void lint() {
        departures.read(editor.all().bytes(), editor.followingProperty().get().bytes());
    }

    private void rendered(Preview result) {
        if (!detached.is()) {
            editor.compose(
                    result.rendered().map(Verbatim::of).orElse(Verbatim.EMPTY),
                    result.rendered().map(Following::of).orElse(Following.NOTHING));
        }
        lint();
    }
}

package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Bytes;
import dev.foursight.http.Verbatim;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The bytes that a person has taken in hand, empty while they follow from the other tabs, and what
 * they were before each edit.
 */
public final class Detached {

    private static final int MOST_STEPS = 500;
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final ReadOnlyObjectWrapper<Optional<Verbatim>> now =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Optional<Verbatim>> before = new ArrayDeque<>();
    private final Deque<Optional<Verbatim>> after = new ArrayDeque<>();
    private int typedAt = -1;

    public ReadOnlyObjectProperty<Optional<Verbatim>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public boolean is() {
        return now.get().isPresent();
    }

    /** An edit that can be undone. */
    public void set(Verbatim units) {
        typedAt = -1;
        change(Optional.of(units), true);
    }

    /**
     * An edit by the keyboard: single bytes typed one behind the other are undone together.
     *
     * @param shown what the person saw while typing
     */
    public void type(Verbatim shown, Verbatim typed) {
        int at = firstDifference(shown.bytes(), typed.bytes());
        boolean one = typed.units() == shown.units() + 1;
        boolean goesOn = one && is() && at == typedAt;
        change(Optional.of(typed), !goesOn);
        typedAt = one ? at + 1 : -1;
    }

    private static int firstDifference(Bytes one, Bytes other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.at(at) == other.at(at)) {
            at++;
        }
        return at;
    }

    /** Back to what the other tabs say; {@link #undo} takes it back. */
    public void discard() {
        if (is()) {
            typedAt = -1;
            change(Optional.empty(), true);
        }
    }

    /** Another request stands here: what was before is no edit of it. */
    public void forget(Optional<Verbatim> units) {
        before.clear();
        after.clear();
        typedAt = -1;
        change(units, false);
    }

    public void undo() {
        step(before, after);
    }

    public void redo() {
        step(after, before);
    }

    private void step(Deque<Optional<Verbatim>> from, Deque<Optional<Verbatim>> to) {
        if (!from.isEmpty()) {
            typedAt = -1;
            to.push(now.get());
            now.set(from.pop());
            tell();
        }
    }

    private void change(Optional<Verbatim> units, boolean remembered) {
        if (remembered) {
            before.push(now.get());
            shorten();
        }
        after.clear();
        now.set(units);
        tell();
    }

    private void shorten() {
        long kept = before.stream().mapToLong(Detached::size).sum();
        while (before.size() > MOST_STEPS || (kept > MOST_BYTES && before.size() > 1)) {
            kept -= size(before.removeLast());
        }
    }

    private static long size(Optional<Verbatim> units) {
        return units.map(it -> it.bytes().length()).orElse(0);
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }
}

package dev.foursight.wire;

import dev.foursight.http.WireEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The caller's hold on an exchange under way: watch its events, cancel it from any thread. */
public final class Call {

    private final Consumer<WireEvent> watcher;
    private final List<Runnable> onCancel = new ArrayList<>();
    private boolean cancelled;

    public Call(Consumer<WireEvent> watcher) {
        this.watcher = watcher;
    }

    public static Call unwatched() {
        return new Call(event -> {});
    }

    /** Ends the exchange as soon as can be; its outcome becomes cancelled. */
    public void cancel() {
        List<Runnable> actions;
        synchronized (onCancel) {
            cancelled = true;
            actions = List.copyOf(onCancel);
        }
        actions.forEach(Runnable::run);
    }

    public boolean isCancelled() {
        synchronized (onCancel) {
            return cancelled;
        }
    }

    /** Runs an action when the call is cancelled, at once if it is already. */
    public void whenCancelled(Runnable action) {
        boolean now;
        synchronized (onCancel) {
            onCancel.add(action);
            now = cancelled;
        }
        if (now) {
            action.run();
        }
    }

    public void tell(WireEvent event) {
        watcher.accept(event);
    }
}

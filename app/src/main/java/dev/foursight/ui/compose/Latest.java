package dev.foursight.ui.compose;

import dev.foursight.ui.common.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that is wanted anew after every change. One piece runs at a time; changes meanwhile lead to
 * one more run at its end, so that a fast typist costs no more than a slow one.
 */
final class Latest<T> {

    private final Background background;
    private final String name;
    private final Supplier<Callable<T>> work;
    private final Consumer<T> done;
    private boolean running;
    private boolean stale;

    /**
     * @param work takes what it needs on the FX thread and gives back what is run elsewhere
     */
    Latest(Background background, String name, Supplier<Callable<T>> work, Consumer<T> done) {
        this.background = background;
        this.name = name;
        this.work = work;
        this.done = done;
    }

    void ask() {
        if (running) {
            stale = true;
            return;
        }
        running = true;
        stale = false;
        background.run(
                name,
                work.get(),
                result -> {
                    done.accept(result);
                    over();
                },
                failure -> over());
    }

    private void over() {
        running = false;
        if (stale) {
            ask();
        }
    }
}

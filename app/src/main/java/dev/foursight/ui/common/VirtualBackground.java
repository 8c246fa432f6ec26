package dev.foursight.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Each piece of work on a virtual thread of its own. */
public final class VirtualBackground implements Background {

    @Override
    public <T> Running run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread thread =
                Thread.ofVirtual()
                        .name(name)
                        .start(() -> tell(attempt(work, done, failed), cancelled));
        return () -> {
            cancelled.set(true);
            thread.interrupt();
        };
    }

    private static <T> Runnable attempt(
            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception failure) {
            return () -> failed.accept(failure);
        }
    }

    private static void tell(Runnable callback, AtomicBoolean cancelled) {
        FxThread.later(() -> {
            if (!cancelled.get()) {
                callback.run();
            }
        });
    }
}

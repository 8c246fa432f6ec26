package dev.foursight.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does the work at once on the calling thread, which makes a model's test deterministic. */
public final class InlineBackground implements Background {

    @Override
    public <T> Running run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }
}

package dev.foursight.ui.compose;

import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.InlineBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Holds work of one name back until the test lets it go; other work runs at once. */
final class HeldBackground implements Background {

    private final String held;
    private final List<Runnable> waiting = new ArrayList<>();

    HeldBackground(String held) {
        this.held = held;
    }

    @Override
    public <T> Running run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (!name.equals(held)) {
            return new InlineBackground().run(name, work, done, failed);
        }
        Runnable piece = () -> new InlineBackground().run(name, work, done, failed);
        waiting.add(piece);
        return () -> waiting.remove(piece);
    }

    int waiting() {
        return waiting.size();
    }

    void letGo() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}

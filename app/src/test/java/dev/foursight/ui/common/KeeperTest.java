package dev.foursight.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.settings.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeeperTest {

    @TempDir private Path folder;

    /** Runs the work when told to. */
    private static final class Held implements Background {
        private final List<Runnable> held = new ArrayList<>();

        @Override
        public <T> Running run(
                String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            held.add(() -> new InlineBackground().run(name, work, done, failed));
            return () -> {};
        }
    }

    @Test
    void oneWriteAtATimeAndOnlyTheLastTextOfAName() {
        Held background = new Held();
        Store store = new Store(folder);
        Keeper keeper = new Keeper(store, background, () -> {});
        keeper.keep("window", "1");
        keeper.keep("window", "2");
        keeper.keep("window", "3");
        keeper.keep("theme", "dark");

        assertThat(background.held).hasSize(1);
        background.held.getFirst().run();
        assertThat(store.read("window")).contains("1");
        assertThat(background.held).hasSize(2);
        background.held.getLast().run();
        assertThat(store.read("window")).contains("3");
        assertThat(store.read("theme")).contains("dark");
        assertThat(background.held).hasSize(2);
    }

    @Test
    void flushLeavesNothingToALostWrite() {
        Store store = new Store(folder);
        Keeper keeper = new Keeper(store, new Held(), () -> {});
        keeper.keep("window", "1");
        keeper.keep("theme", "dark");

        keeper.flush();

        assertThat(store.read("window")).contains("1");
        assertThat(store.read("theme")).contains("dark");
    }

    @Test
    void tellsOfTrouble() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        AtomicInteger told = new AtomicInteger();
        new Keeper(new Store(file), new InlineBackground(), told::incrementAndGet)
                .keep("window", "1");

        assertThat(told).hasValue(1);
    }
}

package dev.foursight.ui.common;

import dev.foursight.settings.Store;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps texts in the store without making the FX thread wait for the disk. One write is under way
 * at a time; of several texts under one name only the last is written. Used on the FX thread only.
 */
public final class Keeper {

    private final Store store;
    private final Background background;
    private final Runnable onTrouble;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private Map<String, String> underWay = Map.of();

    /**
     * @param onTrouble run after a write, when the store has trouble to report
     */
    public Keeper(Store store, Background background, Runnable onTrouble) {
        this.store = store;
        this.background = background;
        this.onTrouble = onTrouble;
    }

    public void keep(String name, String text) {
        waiting.put(name, text);
        writeNext();
    }

    /** Writes all that may not be on the disk yet, on this thread, before the program ends. */
    public void flush() {
        underWay.forEach(store::write);
        waiting.forEach(store::write);
        waiting.clear();
    }

    private void writeNext() {
        if (!underWay.isEmpty() || waiting.isEmpty()) {
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>(waiting);
        underWay = texts;
        waiting.clear();
        background.run(
                "keep settings",
                () -> {
                    texts.forEach(store::write);
                    return texts.size();
                },
                _ -> written(),
                _ -> written());
    }

    private void written() {
        underWay = Map.of();
        if (store.trouble().isPresent()) {
            onTrouble.run();
        }
        writeNext();
    }
}

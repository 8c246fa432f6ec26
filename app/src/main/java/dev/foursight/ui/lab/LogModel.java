package dev.foursight.ui.lab;

import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What the lab wrote down, oldest first, as many as the lab keeps. A flood of exchanges costs the
 * FX thread one refresh: only the first since the last is posted.
 */
final class LogModel {

    private final Lab lab;
    private final Executor fxThread;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final ObservableList<LabEntry> entries = FXCollections.observableArrayList();
    private @Nullable LabEntry latest;

    /**
     * @param fxThread runs what the lab's threads have to say on the FX thread
     */
    LogModel(Lab lab, Executor fxThread) {
        this.lab = lab;
        this.fxThread = fxThread;
        lab.listen(_ -> refreshSoon());
        refresh();
    }

    ObservableList<LabEntry> entries() {
        return entries;
    }

    /** Forgets what is shown; what comes later is shown again. */
    void clear() {
        entries.clear();
    }

    private void refreshSoon() {
        if (refreshing.compareAndSet(false, true)) {
            fxThread.execute(() -> {
                refreshing.set(false);
                refresh();
            });
        }
    }

    private void refresh() {
        List<LabEntry> log = lab.log();
        // What was cleared stays away: what is new comes after the last one that was seen.
        int known = latest == null ? -1 : log.lastIndexOf(latest);
        if (known < 0) {
            entries.setAll(log);
        } else {
            entries.addAll(log.subList(known + 1, log.size()));
            int over = entries.size() - Lab.LOG_SIZE;
            if (over > 0) {
                entries.remove(0, over);
            }
        }
        latest = log.isEmpty() ? null : log.getLast();
    }
}

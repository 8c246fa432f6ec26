package dev.foursight.lab.server;

import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The last exchanges, and how many there were. Safe for use by many threads. */
final class ExchangeLog {

    private final Deque<LabEntry> entries = new ArrayDeque<>();
    private final List<Consumer<LabEntry>> listeners = new CopyOnWriteArrayList<>();
    private int count;

    synchronized void add(LabEntry entry) {
        if (entry.isExchange()) {
            count++;
        }
        if (entries.size() == Lab.LOG_SIZE) {
            entries.removeFirst();
        }
        entries.addLast(entry);
        listeners.forEach(listener -> listener.accept(entry));
    }

    synchronized List<LabEntry> entries() {
        return List.copyOf(entries);
    }

    synchronized int count() {
        return count;
    }

    synchronized void clear() {
        entries.clear();
        count = 0;
    }

    void listen(Consumer<LabEntry> listener) {
        listeners.add(listener);
    }
}

package dev.foursight.lab;

import dev.foursight.http.Endpoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lab on Jetty, bound to 127.0.0.1. Can be started again after it was closed. */
public final class JettyLab implements Lab {

    private final InstantSource clock;
    private final Duration patience;
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Consumer<Lab>> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable LabServer server;

    public JettyLab() {
        this(InstantSource.system(), Duration.ofSeconds(5));
    }

    /**
     * @param patience how long a connection may be silent, in the middle of a request too
     */
    JettyLab(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public synchronized Endpoint start(int port) {
        LabServer running = server;
        if (running == null) {
            requests.set(0);
            running = LabServer.open(port, patience, clock, this::exchanged);
            server = running;
            tellLater();
        }
        return running.endpoint();
    }

    @Override
    public Optional<Endpoint> endpoint() {
        return Optional.ofNullable(server).map(LabServer::endpoint);
    }

    @Override
    public List<Scenario> scenarios() {
        return Scenarios.all();
    }

    @Override
    public int requests() {
        return requests.get();
    }

    @Override
    public void watch(Consumer<Lab> watcher) {
        watchers.add(watcher);
    }

    @Override
    public synchronized void close() {
        LabServer running = server;
        if (running != null) {
            server = null;
            running.close();
            tellLater();
        }
    }

    private void exchanged() {
        requests.incrementAndGet();
        tell();
    }

    /** On a thread of its own: the caller holds the lock, and a watcher may want it. */
    private void tellLater() {
        Thread.ofVirtual().name("lab-watch").start(this::tell);
    }

    private void tell() {
        watchers.forEach(watcher -> watcher.accept(this));
    }
}

package dev.foursight.lab;

import dev.foursight.http.Endpoint;
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
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Consumer<Lab>> watchers = new CopyOnWriteArrayList<>();
    private @Nullable LabServer server;

    public JettyLab() {
        this(InstantSource.system());
    }

    JettyLab(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Endpoint start(int port) {
        if (server == null) {
            requests.set(0);
            server = LabServer.open(port, clock, this::exchanged);
            tellLater();
        }
        return server.endpoint();
    }

    @Override
    public synchronized Optional<Endpoint> endpoint() {
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
        if (server != null) {
            server.close();
            server = null;
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

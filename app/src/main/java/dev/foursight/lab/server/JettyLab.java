package dev.foursight.lab.server;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Ports;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Certificates;
import dev.foursight.lab.site.Problems;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lab on Jetty, bound to 127.0.0.1. Can be started again after it was closed. */
public final class JettyLab implements Lab {

    private final Tools tools;
    private final List<Scenario> scenarios;
    private final ExchangeLog log = new ExchangeLog();
    private final List<Consumer<Lab>> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable LabServer server;

    public JettyLab() {
        this(InstantSource.system(), Duration.ofSeconds(5));
    }

    /**
     * @param patience how long a connection may be silent, in the middle of a request too
     */
    public JettyLab(InstantSource clock, Duration patience) {
        tools = new Tools(Problems.load(), clock, patience, new Certificates());
        scenarios = Groups.scenarios(Groups.all(tools));
    }

    @Override
    public synchronized Endpoints start(Ports ports) {
        LabServer running = server;
        if (running == null) {
            log.clear();
            running = LabServer.open(ports, tools, this::exchanged);
            server = running;
            tellLater();
        }
        return running.endpoints();
    }

    @Override
    public Optional<Endpoints> endpoints() {
        return Optional.ofNullable(server).map(LabServer::endpoints);
    }

    @Override
    public List<Scenario> scenarios() {
        return scenarios;
    }

    @Override
    public int requests() {
        return log.count();
    }

    @Override
    public List<LabEntry> log() {
        return log.entries();
    }

    @Override
    public void watch(Consumer<Lab> watcher) {
        watchers.add(watcher);
    }

    @Override
    public void listen(Consumer<LabEntry> listener) {
        log.listen(listener);
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

    private void exchanged(LabEntry entry) {
        log.add(entry);
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

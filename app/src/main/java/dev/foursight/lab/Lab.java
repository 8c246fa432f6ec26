package dev.foursight.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The loopback server that earns its answers. Safe to use from any thread. */
public interface Lab extends AutoCloseable {

    /** The port it takes when nobody asks for another; the other doors take the next ones. */
    int DEFAULT_PORT = 4418;

    /** How many entries the log keeps. */
    int LOG_SIZE = 500;

    /**
     * Starts on 127.0.0.1; does nothing if it runs already.
     *
     * @throws LabFailed if a port asked for cannot be had
     */
    Endpoints start(Ports ports);

    /** Where it listens, if it runs. */
    Optional<Endpoints> endpoints();

    /** Ways to earn a code here; also while it does not run. */
    List<Scenario> scenarios();

    /** Requests answered since the start. */
    int requests();

    /** The last {@link #LOG_SIZE} exchanges since the start, oldest first. */
    List<LabEntry> log();

    /** Calls back, on a thread of the lab, after each exchange and each start and stop. */
    void watch(Consumer<Lab> watcher);

    /** Hands over every exchange, on a thread of the lab and one after the other. */
    void listen(Consumer<LabEntry> listener);

    @Override
    void close();
}

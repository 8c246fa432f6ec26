package dev.foursight.lab;

import dev.foursight.http.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The loopback server that earns its answers. Safe to use from any thread. */
public interface Lab extends AutoCloseable {

    /** The port it takes when nobody asks for another. */
    int DEFAULT_PORT = 4418;

    /**
     * Starts on 127.0.0.1; does nothing if it runs already.
     *
     * @param port the port to take, or 0 for {@link #DEFAULT_PORT} or the next free one
     * @throws LabFailed if the port asked for cannot be had
     */
    Endpoint start(int port);

    /** Where it listens, if it runs. */
    Optional<Endpoint> endpoint();

    /** Ways to earn a code here. */
    List<Scenario> scenarios();

    /** Requests answered since the start. */
    int requests();

    /** Calls back, on a thread of the lab, after each exchange and each start and stop. */
    void watch(Consumer<Lab> watcher);

    @Override
    void close();
}

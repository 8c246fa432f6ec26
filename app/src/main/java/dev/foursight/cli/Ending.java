package dev.foursight.cli;

/** How a command learns that the process was told to end (SIGINT, SIGTERM). */
public interface Ending {

    /**
     * From now on, an order to end runs the action and then ends the process.
     *
     * @param exitStatus of the process ended that way
     */
    Watch onEnd(int exitStatus, Runnable action);

    /** Closing it takes the action back. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}

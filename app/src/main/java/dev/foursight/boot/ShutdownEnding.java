package dev.foursight.boot;

import dev.foursight.cli.Ending;

/** Learns of SIGINT and SIGTERM as the JVM tells them: by running its shutdown hooks. */
final class ShutdownEnding implements Ending {

    @Override
    public Watch onEnd(int exitStatus, Runnable action) {
        Thread hook =
                new Thread(
                        () -> {
                            action.run();
                            // The JVM would report the signal; the contract names the status.
                            Runtime.getRuntime().halt(exitStatus);
                        },
                        "foursight-ending");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> withdraw(hook);
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running: the process ends with its status, whatever comes after.
        }
    }
}

package dev.foursight.boot;

import dev.foursight.cli.Ending;

/** Hears SIGINT and SIGTERM as the JVM does: by its shutdown. */
public final class ProcessEnding implements Ending {

    @Override
    public Watch onEnd(int exitStatus, Runnable action) {
        Thread hook =
                Thread.ofPlatform()
                        .name("ending")
                        .unstarted(() -> {
                            action.run();
                            // Only this gives the process a status of its own choice by now.
                            Runtime.getRuntime().halt(exitStatus);
                        });
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                // The hook runs; it ends the process.
            }
        };
    }
}

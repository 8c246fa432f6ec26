package dev.foursight.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Catches what no other place did: a fault of ours. A person gets one sentence, the trace goes into
 * a file they can send.
 */
final class Mishaps implements Thread.UncaughtExceptionHandler {

    private final Path file;

    Mishaps(Path settingsFolder) {
        this.file = settingsFolder.resolve("mishaps.log");
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mishap) {
        String kept = keep(thread, mishap) ? " The details are in " + file + "." : "";
        System.err.println(
                "foursight: something went wrong inside; what you were doing goes on." + kept);
    }

    private boolean keep(Thread thread, Throwable mishap) {
        StringWriter trace = new StringWriter();
        mishap.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    thread.getName() + "\n" + trace + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return true;
        } catch (IOException nowhere) {
            return false;
        }
    }
}

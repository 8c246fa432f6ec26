package dev.foursight.cli;

import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.lab.Lab;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foursight lab}: runs the lab until the process is told to end. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Run the loopback server that earns its 4xx answers, until interrupted.")
final class LabCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port to take; without it, " + Lab.DEFAULT_PORT + " or the next free one.")
    private int port;

    LabCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new InvalidInput(
                    port + " is not a port. A port is a number from 1 to 65535, for example 4418.");
        }
        CountDownLatch ended = new CountDownLatch(1);
        try (Lab lab = rooms.lab()) {
            Endpoint endpoint = lab.start(port);
            try (Ending.Watch _ = rooms.ending().onEnd(Exit.DONE, () -> end(lab, ended))) {
                terminal.out()
                        .println(
                                "Lab ready at "
                                        + endpoint.scheme()
                                        + "://"
                                        + endpoint.authority()
                                        + "/");
                terminal.out().flush();
                ended.await();
            }
        }
        return Exit.DONE;
    }

    private static void end(Lab lab, CountDownLatch ended) {
        lab.close();
        ended.countDown();
    }
}

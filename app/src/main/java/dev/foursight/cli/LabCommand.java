package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import dev.foursight.http.Endpoint;
import dev.foursight.http.InvalidInput;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Ports;
import dev.foursight.lab.ServerLine;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foursight lab}: runs the lab until the process is told to end. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Run the loopback server that earns its 4xx answers, until interrupted. It prints where"
                        + " it listens, then one line for each exchange.")
final class LabCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port to take; without it, " + Lab.DEFAULT_PORT + " or the next free one.")
    private int port;

    @Option(
            names = "--tls-port",
            paramLabel = "N",
            description = "The port for TLS, with HTTP/1.1 and h2; without it, a free one.")
    private int tlsPort;

    @Option(
            names = "--proxy-port",
            paramLabel = "N",
            description = "The port of the forward proxy; without it, a free one.")
    private int proxyPort;

    LabCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Ports ports = new Ports(checked(port), checked(tlsPort), checked(proxyPort));
        CountDownLatch ended = new CountDownLatch(1);
        try (Lab lab = rooms.lab()) {
            Endpoints endpoints = lab.start(ports);
            try (Ending.Watch _ = rooms.ending().onEnd(Exit.DONE, () -> end(lab, ended))) {
                terminal.out()
                        .println(
                                "Lab ready at %s and %s, proxy %s"
                                        .formatted(
                                                url(endpoints.plain()),
                                                url(endpoints.tls()),
                                                endpoints.proxy().authority()));
                terminal.out().flush();
                lab.listen(this::print);
                ended.await();
            }
        }
        return Exit.DONE;
    }

    private static int checked(int port) {
        if (port < 0 || port > 65535) {
            throw new InvalidInput(
                    port + " is not a port. A port is a number from 1 to 65535, for example 4418.");
        }
        return port;
    }

    private static String url(Endpoint endpoint) {
        return endpoint.scheme() + "://" + endpoint.authority() + "/";
    }

    /** What came in is a stranger's text, so it is made visible. */
    private void print(LabEntry entry) {
        terminal.out()
                .println(
                        entry.when().truncatedTo(ChronoUnit.MILLIS)
                                + " "
                                + entry.port().name().toLowerCase(Locale.ROOT)
                                + " \""
                                + VisibleText.of(entry.request())
                                + "\" "
                                + entry.sent().words()
                                + imitated(entry));
        terminal.out().flush();
    }

    /** What other servers would log of it, and the lab where it heard no request. */
    private static String imitated(LabEntry entry) {
        StringBuilder lines = new StringBuilder();
        for (ServerLine line : entry.imitated()) {
            if (!line.product().equals(ServerLine.OWN_ACCESS)) {
                lines.append(" | ").append(line.product()).append(": ");
                lines.append(VisibleText.of(line.line()));
            }
        }
        return lines.toString();
    }

    private static void end(Lab lab, CountDownLatch ended) {
        lab.close();
        ended.countDown();
    }
}

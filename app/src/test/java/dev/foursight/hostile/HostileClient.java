package dev.foursight.hostile;

import dev.foursight.boot.Services;
import dev.foursight.cli.CommandLineMain;
import dev.foursight.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sends to hostile servers by the command line, as text and as JSON, and prints a line for each:
 * name, exit status, outcome, milliseconds, and the most heap used meanwhile, garbage included.
 * Arguments: name, seconds and URL of each server.
 */
final class HostileClient {

    private HostileClient() {}

    public static void main(String[] arguments) {
        try (Services services = new Services()) {
            services.explainer();
            System.gc();
            System.out.printf("idle %d kB%n", used() / 1_000);
            for (int i = 0; i < arguments.length; i += 3) {
                for (String mode : List.of("--text", "--json")) {
                    send(services, arguments[i], arguments[i + 1], arguments[i + 2], mode);
                }
            }
        }
    }

    private static void send(
            Services services, String name, String seconds, String url, String mode) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Finder output = new Finder("\"outcome\":\"");
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, out, 100, false);
        CommandLineMain program = new CommandLineMain(services, terminal);
        long began = System.nanoTime();
        int status =
                mode.equals("--json")
                        ? program.run("send", url, "--timeout", seconds, mode)
                        : program.run("send", url, "--timeout", seconds);
        System.out.printf(
                "%s %s %d %s %d bytes %d ms %d kB%n",
                name,
                mode.substring(2),
                status,
                output.found,
                output.length,
                (System.nanoTime() - began) / 1_000_000,
                pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Keeps nothing of what is written but the JSON string after a text. */
    private static final class Finder extends OutputStream {

        private final String before;
        private final StringBuilder found = new StringBuilder();
        private int matched;
        private long length;
        private boolean done;

        Finder(String before) {
            this.before = before;
        }

        @Override
        public void write(int value) {
            length++;
            if (matched < before.length()) {
                matched = value == before.charAt(matched) ? matched + 1 : 0;
            } else if (!done) {
                done = value == '"';
                if (!done) {
                    found.append((char) value);
                }
            }
        }
    }
}

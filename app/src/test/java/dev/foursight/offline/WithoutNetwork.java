package dev.foursight.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Linux processes in a network namespace that has nothing in it, not even loopback, while strace
 * writes down what they ask of the network. Where the system has or allows no such thing the test
 * is skipped; with {@code CI=true} it fails.
 */
final class WithoutNetwork {

    private static final String MAKING = "socket";
    private static final String USING = "connect,bind,listen,sendto,sendmsg,sendmmsg";
    private static final Pattern INTERNET = Pattern.compile("AF_INET|AF_PACKET|listen\\(");

    private final Path folder;
    private final List<String> unshare;

    WithoutNetwork(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.unshare = Namespace.command(folder);
        if (!Namespace.works(folder, strace(folder.resolve("trial")))) {
            Namespace.give("strace is missing or may not trace: install the Debian package strace");
        }
    }

    /**
     * What a process said and did.
     *
     * @param made its requests for sockets of the internet's families
     * @param used its requests to connect, to listen or to send with them
     */
    record Seen(int status, String output, List<String> made, List<String> used) {}

    Seen run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path trace = Files.createTempFile(folder, "trace", ".txt");
        List<String> command = new ArrayList<>(unshare);
        command.addAll(strace(trace));
        command.addAll(ChildJvm.command(List.of(), main, arguments));
        ChildJvm.Ended ended = ChildJvm.run(folder, command);
        Map<Boolean, List<String>> calls =
                Files.readAllLines(trace).stream()
                        .filter(line -> INTERNET.matcher(line).find())
                        .map(line -> line.replaceAll("^\\d+ +|\\)? (=|<unfinished).*", ""))
                        .collect(Collectors.partitioningBy(line -> line.startsWith(MAKING)));
        return new Seen(ended.status(), ended.output(), calls.get(true), calls.get(false));
    }

    private static List<String> strace(Path trace) {
        String calls = "trace=" + MAKING + "," + USING;
        return List.of("strace", "-f", "--seccomp-bpf", "-qq", "-e", calls, "-o", trace.toString());
    }
}

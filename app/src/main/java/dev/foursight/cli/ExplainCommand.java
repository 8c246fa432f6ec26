package dev.foursight.cli;

import dev.foursight.formats.recorded.RawRecord;
import dev.foursight.formats.recorded.Recorded;
import dev.foursight.formats.recorded.RecordedListJson;
import dev.foursight.formats.recorded.RecordedText;
import dev.foursight.formats.recorded.Recordings;
import dev.foursight.http.InvalidInput;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foursight explain}: explains exchanges that were recorded earlier or elsewhere. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Explain recorded exchanges: this program's JSON or JSON lines, a HAR, the output of curl -v or --trace, an access log (nginx, Apache httpd, IIS, HAProxy, Envoy, Squid, cloud balancers, JSON), a raw response, or a request with its response.")
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final CliRooms rooms;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Recordings; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--request", paramLabel = "FILE", description = "The bytes of a request …")
    private @Nullable String request;

    @Option(names = "--response", paramLabel = "FILE", description = "… and of its response.")
    private @Nullable String response;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    ExplainCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireOneWay();
        files.stream()
                .filter(file -> !file.equals(STANDARD_INPUT))
                .forEach(file -> Named.file(file).requireReadable());
        if (json) {
            try (RecordedListJson list = new RecordedListJson(terminal.out())) {
                read(recorded ->
                        list.add(recorded, rooms.explainer().explain(recorded.exchange())));
            }
        } else {
            Separated cards = new Separated();
            read(cards::print);
        }
        return Exit.DONE;
    }

    private void requireOneWay() {
        boolean pair = request != null || response != null;
        if (pair == !files.isEmpty()) {
            throw new InvalidInput(
                    "Name recordings to explain, or a pair by --request FILE and --response FILE, not both.");
        }
        if (pair && (request == null || response == null)) {
            throw new InvalidInput(
                    "--request and --response go together: one file each. A response alone is explained by “foursight explain FILE”.");
        }
    }

    private void read(Consumer<Recorded> sink) {
        if (request != null && response != null) {
            sink.accept(RawRecord.of(Named.file(response).bytes(), Named.file(request).bytes()));
            return;
        }
        for (String file : files) {
            String summary =
                    file.equals(STANDARD_INPUT)
                            ? Recordings.read(terminal.in(), "Standard input", sink)
                            : Recordings.read(Named.file(file).open(), file, sink);
            if (!summary.isEmpty()) {
                terminal.err().println(summary);
            }
        }
    }

    /** Prints cards with an empty line between them. */
    private final class Separated {
        private boolean first = true;

        void print(Recorded recorded) {
            if (!first) {
                terminal.out().println();
            }
            first = false;
            terminal.out()
                    .print(
                            RecordedText.of(
                                    recorded,
                                    rooms.explainer().explain(recorded.exchange()),
                                    terminal.width()));
        }
    }
}

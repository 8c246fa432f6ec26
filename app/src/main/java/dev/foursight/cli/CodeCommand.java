package dev.foursight.cli;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.formats.CodeJson;
import dev.foursight.formats.CodeText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foursight code}: shows one entry of the catalogue. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Show everything about one code.")
final class CodeCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "CODE[@ORIGIN]",
            description = "For example 413, 494@nginx or 413@nginx.")
    private String key = "";

    @Option(names = "--json", description = "Print one JSON object; null if there is no such code.")
    private boolean json;

    CodeCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<StatusEntry> entry = find();
        if (json) {
            terminal.out().println(entry.map(CodeJson::text).orElse("null"));
        } else {
            entry.ifPresent(
                    it -> terminal.out().print(CodeText.page(it, origin(), terminal.width())));
        }
        if (entry.isPresent()) {
            return Exit.DONE;
        }
        terminal.tell(
                "The catalogue has no code “"
                        + key
                        + "”. "
                        + rooms.catalogue().search(key).stream()
                                .findFirst()
                                .map(hit -> "The nearest is " + hit.entry().key() + ".")
                                .orElse("“foursight codes” lists all of them."));
        return Exit.NOTHING_FOUND;
    }

    /** A server's name as origin means the code's own entry, if that has a row of the server. */
    private Optional<StatusEntry> find() {
        return rooms.catalogue()
                .find(key)
                .or(() ->
                        rooms.catalogue()
                                .find(key.substring(0, Math.max(key.indexOf('@'), 0)))
                                .filter(entry ->
                                        entry.servers().stream()
                                                .anyMatch(row -> CodeText.isOf(row, origin()))));
    }

    private String origin() {
        return key.contains("@") ? key.substring(key.indexOf('@') + 1) : "";
    }
}

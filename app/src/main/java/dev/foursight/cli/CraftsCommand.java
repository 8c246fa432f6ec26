package dev.foursight.cli;

import dev.foursight.formats.CraftJson;
import dev.foursight.formats.CraftListText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code foursight crafts}: lists the crafts. */
@Command(
        name = "crafts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "List the crafts that “send --craft” takes.")
final class CraftsCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    CraftsCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (json) {
            terminal.out().println(CraftJson.list(rooms.crafts()));
        } else {
            terminal.out().print(CraftListText.of(rooms.crafts(), terminal.width()));
        }
        return Exit.DONE;
    }
}

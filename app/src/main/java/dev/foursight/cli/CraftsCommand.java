package dev.foursight.cli;

import dev.foursight.formats.CraftJson;
import dev.foursight.formats.CraftListText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code foursight crafts}: lists the crafts. */
final class CraftsCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;
    private final OptionSpec json = Model.json("Print one JSON array.");

    CraftsCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    CommandSpec spec() {
        return Model.of(this, "crafts", "List the crafts that “send --craft” takes.")
                .addOption(json);
    }

    @Override
    public Integer call() {
        if (Model.isGiven(json)) {
            terminal.out().println(CraftJson.list(rooms.crafts()));
        } else {
            terminal.out().print(CraftListText.of(rooms.crafts(), terminal.width()));
        }
        return Exit.DONE;
    }
}

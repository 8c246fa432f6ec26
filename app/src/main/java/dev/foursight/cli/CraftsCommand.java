package dev.foursight.cli;

import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.formats.CraftJson;
import dev.foursight.formats.CraftListText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code foursight crafts}: lists the crafts. */
final class CraftsCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;
    private final OptionSpec json = Model.json("Print one JSON array.");
    private final PositionalParamSpec words =
            Model.words("Codes, ids, groups, clauses, words: 431, host, pause.");

    CraftsCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    CommandSpec spec() {
        return Model.of(
                        this,
                        "crafts",
                        "List the crafts that “send --craft” takes; with words, say all about those that fit.")
                .addOption(json)
                .addPositional(words);
    }

    @Override
    public Integer call() {
        String query = Model.text(words);
        Crafts crafts = rooms.crafts();
        List<Craft> fitting = crafts.matching(query);
        if (Model.isGiven(json)) {
            terminal.out().println(CraftJson.list(crafts, fitting));
        } else if (query.isBlank()) {
            terminal.out().print(CraftListText.overview(crafts, terminal.width()));
            terminal.out().println();
            terminal.out().println("“foursight crafts WORDS” says what those take that fit.");
        } else {
            terminal.out().print(CraftListText.details(crafts, fitting, terminal.width()));
        }
        if (fitting.isEmpty()) {
            terminal.tell("No craft fits “" + query + "”. “foursight crafts” lists all of them.");
            return Exit.NOTHING_FOUND;
        }
        return Exit.DONE;
    }
}

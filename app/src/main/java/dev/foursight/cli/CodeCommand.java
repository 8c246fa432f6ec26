package dev.foursight.cli;

import dev.foursight.catalogue.BadCatalogueFile;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Page;
import dev.foursight.formats.CodeJson;
import dev.foursight.formats.CodePageText;
import dev.foursight.formats.CodeText;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code foursight code}: shows one entry of the catalogue. */
final class CodeCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;
    private final OptionSpec json =
            Model.json("Print one JSON object; null if there is no such code.");
    private final PositionalParamSpec code =
            PositionalParamSpec.builder()
                    .paramLabel("CODE[@ORIGIN]")
                    .type(String.class)
                    .index("0")
                    .required(true)
                    .description("For example 413, 494@nginx, 413@nginx or 404.14.")
                    .build();

    CodeCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    CommandSpec spec() {
        return Model.of(this, "code", "Show everything about one code.")
                .addOption(json)
                .addPositional(code);
    }

    @Override
    public Integer call() {
        Optional<StatusEntry> entry = find();
        if (entry.isPresent()) {
            return show(entry.get());
        }
        if (Model.isGiven(json)) {
            terminal.out().println("null");
        }
        terminal.tell(
                "The catalogue has no code “"
                        + key()
                        + "”. "
                        + rooms.catalogue().search(key()).stream()
                                .findFirst()
                                .map(hit -> "The nearest is " + hit.entry().key() + ".")
                                .orElse("“foursight codes” lists all of them."));
        return Exit.NOTHING_FOUND;
    }

    private int show(StatusEntry entry) {
        Page page;
        try {
            page = rooms.catalogue().page(entry);
        } catch (BadCatalogueFile | IllegalStateException | UncheckedIOException unreadable) {
            terminal.tell(
                    "The page of "
                            + entry.key()
                            + " cannot be read, so this copy of Foursight is damaged; install it again ("
                            + unreadable.getMessage()
                            + ").");
            return Exit.FAULT;
        }
        if (Model.isGiven(json)) {
            terminal.out().println(CodeJson.text(entry, page));
        } else {
            terminal.out().print(CodePageText.of(entry, page, row(), terminal.width()));
        }
        return Exit.DONE;
    }

    private String key() {
        String given = code.getValue();
        return given == null ? "" : given;
    }

    /** A server's name as origin means the code's own entry, if that has a row of the server. */
    private Optional<StatusEntry> find() {
        return rooms.catalogue()
                .find(key())
                .or(() ->
                        rooms.catalogue()
                                .find(key().substring(0, Math.max(key().indexOf('@'), 0)))
                                .filter(entry ->
                                        entry.servers().stream()
                                                .anyMatch(row -> CodeText.isOf(row, origin()))));
    }

    /** Whose row the key means: a server's, as in {@code 413@nginx}, or a sub-status's. */
    private String row() {
        return key().contains(".") ? key().strip().replaceFirst("@.*", "") : origin();
    }

    private String origin() {
        return key().contains("@") ? key().substring(key().indexOf('@') + 1) : "";
    }
}

package dev.foursight.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code foursight}: holds the commands together. */
final class RootCommand implements Callable<Integer> {

    private final CommandSpec spec =
            Model.of(
                    this,
                    "foursight",
                    "HTTP 4xx: look codes up, provoke them with crafted requests, and have the answers explained.");

    RootCommand() {
        spec.usageMessage()
                .footer("Without arguments, foursight opens its window.")
                .synopsisSubcommandLabel("COMMAND");
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        throw new ParameterException(new CommandLine(spec, Model.FACTORY), "A command is missing");
    }
}

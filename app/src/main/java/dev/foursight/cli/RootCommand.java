package dev.foursight.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code foursight}: holds the commands together. */
@Command(
        name = "foursight",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "HTTP 4xx: look codes up, provoke them with crafted requests, and have the answers explained.",
        footer = "Without arguments, foursight opens its window.",
        synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(new CommandLine(spec), "A command is missing");
    }
}

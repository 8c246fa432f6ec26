package dev.foursight.cli;

import dev.foursight.http.InvalidInput;
import dev.foursight.lab.LabFailed;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong, and turns it into an exit status. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String message =
                message(wrong)
                        .strip()
                        .replaceAll("\\s*\\R\\s*", " ")
                        .replaceFirst("is not an? (double|int|long)$", "is not a number");
        terminal.tell(
                (message.endsWith(".") ? message : message + ".")
                        + " “"
                        + command.getCommandSpec().qualifiedName()
                        + " --help” shows what it takes.");
        return Exit.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case ParameterException wrong -> handleParseException(wrong, new String[0]);
            case InvalidInput wrong -> {
                terminal.tell(message(wrong));
                yield Exit.WRONG_USAGE;
            }
            case LabFailed taken -> {
                terminal.tell(message(taken));
                yield Exit.NOTHING_SENT;
            }
            default -> {
                terminal.tell(
                        "Something went wrong inside Foursight ("
                                + failure
                                + "). This is a fault of the program, not of what you typed; please report it.");
                yield Exit.FAULT;
            }
        };
    }

    private static String message(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}

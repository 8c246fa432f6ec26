package dev.foursight.cli;

import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Makes picocli's model of a command without annotations. Reading those costs the JVM as much as
 * all the rest of a look-up in the catalogue; commands that wait for a network have them.
 */
final class Model {

    /** Nothing is left to make; picocli's own factory would look through every jar for Groovy. */
    static final IFactory FACTORY =
            new IFactory() {
                @Override
                public <K> K create(Class<K> type) {
                    throw new UnsupportedOperationException("nobody makes a " + type);
                }
            };

    private Model() {}

    /** A command with the options for help and version that all have. */
    static CommandSpec of(Object command, String name, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command, FACTORY);
        spec.name(name).versionProvider(new Version());
        spec.usageMessage().description(description);
        return spec.addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Show this help message and exit.")
                                .build())
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .description("Print version information and exit.")
                                .build());
    }

    /** The option {@code --json}. */
    static OptionSpec json(String description) {
        return OptionSpec.builder("--json").type(boolean.class).description(description).build();
    }

    /** {@code WORDS…}, any number of them. */
    static PositionalParamSpec words(String description) {
        return PositionalParamSpec.builder()
                .paramLabel("WORDS")
                .type(String[].class)
                .arity("0..*")
                .description(description)
                .build();
    }

    /** The words as one text, empty where none were given. */
    static String text(PositionalParamSpec words) {
        String[] given = words.getValue();
        return given == null ? "" : String.join(" ", given);
    }

    static boolean isGiven(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}

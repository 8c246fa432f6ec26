package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.BadCatalogueFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCommandTest {

    private final Shell shell = new Shell();

    static Stream<RuntimeException> waysToBeUnreadable() {
        return Stream.of(
                new BadCatalogueFile("413-ietf.md", 7, "the heading is missing"),
                new IllegalStateException("the program's copy lacks catalogue/413-ietf.md"));
    }

    @ParameterizedTest
    @MethodSource("waysToBeUnreadable")
    void anUnreadablePageIsASentence(RuntimeException fault) {
        shell.rooms.page =
                () -> {
                    throw fault;
                };

        assertThat(shell.run("code", "413")).isEqualTo(Exit.FAULT);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("413@ietf", "413-ietf.md", "damaged", "install it again")
                .doesNotContain("Exception")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes large", "codes large --json", "codes --json"})
    void searchingReadsNoPage(String arguments) {
        shell.rooms.page =
                () -> {
                    throw new AssertionError("a page was read");
                };

        assertThat(shell.run(arguments.split(" "))).isEqualTo(Exit.DONE);
        assertThat(shell.out()).contains("413@ietf");
    }

    @Test
    void aTerminalGetsNoMoreSignsThanAPipe() {
        shell.run("code", "413");
        Shell other = new Shell().atATerminal();
        other.run("code", "413");

        assertThat(other.out()).isEqualTo(shell.out()).doesNotContain("\u001b");
    }
}

package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandLineMainTest {

    private final Shell shell = new Shell();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codes large                                | 0",
                "codes                                      | 0",
                "codes nothing like it                      | 1",
                "code 413                                   | 0",
                "code 413@NGINX                             | 0",
                "code 413@iis                               | 1",
                "code 999                                   | 1",
                "crafts                                     | 0",
                "crafts nothing-like-it                     | 1",
                "send http://127.0.0.1:8080/                | 0",
                "send http://127.0.0.1:8080/ --http2        | 0",
                "send http://127.0.0.1:8080/ --timeout 2.5  | 0",
                "lab                                        | 0",
                "lab --port 5000                            | 0",
                "lab --port 4444                            | 3",
                "--help                                     | 0",
                "send --help                                | 0",
                "--version                                  | 0",
            })
    void exitStatusOfWhatCanBeRun(String arguments, int status) {
        assertThat(shell.run(arguments.strip().split(" +"))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate                                        | frobnicate",
                "--nonsense                                        | --nonsense",
                "codes --nonsense                                  | --nonsense",
                "code                                              | CODE",
                "send                                              | URL",
                "send http://                                      | names no host",
                "send http://127.0.0.1:0/                          | not a port",
                "send http://127.0.0.1:70000/                      | not a port",
                "send ftp://127.0.0.1/                             | ftp",
                "send http://127.0.0.1/ --craft nope               | no craft “nope”",
                "send http://127.0.0.1/ --craft add-field:x=1      | value, times",
                "send http://127.0.0.1/ --craft =                  | does not name a craft",
                "send http://127.0.0.1/ --raw nofile               | no file “nofile”",
                "send http://127.0.0.1/ -d @nofile                 | no file “nofile”",
                "send http://127.0.0.1/ --raw pom.xml -X GET       | --raw",
                "send http://127.0.0.1/ --raw pom.xml -d x         | --raw",
                "send http://127.0.0.1/ --raw pom.xml -H A:b       | --raw",
                "send http://127.0.0.1/ --raw pom.xml --craft a    | --raw",
                "send http://127.0.0.1/ --raw pom.xml --http2      | --raw",
                "send http://127.0.0.1/ --timeout 0                | --timeout",
                "send http://127.0.0.1/ --timeout soon             | --timeout",
                "send http://127.0.0.1/ --http2 --http1.1          | Only one",
                "send http://127.0.0.1/inexpressible --http2       | HTTP/2 cannot express",
                "explain                                           | Name recordings",
                "explain nofile                                    | no file “nofile”",
                "explain src | “src” is a folder",
                "explain pom.xml                                   | pom.xml is no recorded exchange",
                "explain pom.xml --request pom.xml                 | not both",
                "explain --request pom.xml                         | go together",
                "lab --port 70000                                  | not a port",
                "lab --port x                                      | --port",
                "lab --tls-port 70000                              | not a port",
                "lab --proxy-port x                                | --proxy-port",
            })
    void wrongUsageIsOneSentenceAndSendsNothing(String arguments, String sentence) {
        int status = shell.run(arguments.strip().split(" +"));

        assertThat(status).isEqualTo(Exit.WRONG_USAGE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(sentence).doesNotContain("Exception").hasLineCount(1);
        assertThat(shell.rooms.sent).isEmpty();
    }

    @Test
    void aFaultOfTheProgramIsASentenceToo() {
        int status = shell.run("send", "http://127.0.0.1/fault");

        assertThat(status).isEqualTo(Exit.FAULT);
        assertThat(shell.err()).contains("a bug").contains("report").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes large --json",
                "codes nothing --json",
                "code 413 --json",
                "code 999 --json",
                "crafts --json",
                "send http://127.0.0.1/ --json"
            })
    void jsonIsOneValueAndNothingElse(String arguments) {
        shell.run(arguments.split(" "));

        assertThat(shell.out()).endsWith(System.lineSeparator()).hasLineCount(1);
        assertThat(JsonMapper.shared().readTree(shell.out())).isNotNull();
    }

    @Test
    void lookingUpACodeMakesNoOtherRoom() {
        shell.run("codes", "large");

        assertThat(shell.rooms.made).containsOnly("catalogue");
    }

    @Test
    void theLabSaysWhereItIs() {
        shell.run("lab", "--port", "5000", "--tls-port", "6000");

        assertThat(shell.out())
                .isEqualToNormalizingNewlines(
                        """
                        Lab ready at http://127.0.0.1:5000/ and https://127.0.0.1:6000/, proxy 127.0.0.1:4420
                        2026-11-22T12:00:00Z tls "GET /␛ HTTP/1.1" 404, 12 bytes, closed
                        """);
    }

    @Test
    void aServersNamePutsItsRowFirst() {
        shell.run("code", "413@nginx");

        assertThat(shell.out().indexOf("nginx"))
                .isPositive()
                .isLessThan(shell.out().indexOf("Apache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes", "code 413", "crafts", "--help"})
    void aNarrowTerminalIsWrittenToAsWell(String arguments) {
        assertThat(shell.wide(40).run(arguments.split(" "))).isEqualTo(Exit.DONE);
        assertThat(shell.out()).isNotBlank();
    }

    @Test
    void craftsTellWhatTheyTakeAndDo() {
        shell.run("crafts", "headers");

        assertThat(shell.out())
                .contains("Add a field")
                .contains("add-field=standard  (value, text)")
                .contains("add-field:times=1  (fields)")
                .contains("earns 431@ietf")
                .contains("loads the server")
                .contains("may write");
    }

    @Test
    void craftsWithoutWordsAreALineEach() {
        shell.run("crafts");

        assertThat(shell.out().lines())
                .contains("  add-field               Add a field → 431@ietf");
        assertThat(shell.out()).doesNotContain("(value, text)");
    }

    @Test
    void noFittingCraftIsSaid() {
        assertThat(shell.run("crafts", "no-such-thing")).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(shell.err()).contains("no-such-thing");
    }

    @Test
    void theNearestWordsAreNamedWhereNothingFits() {
        shell.run("codes", "lrage");

        assertThat(shell.err()).contains("“lrage”").contains("“large”");
    }
}

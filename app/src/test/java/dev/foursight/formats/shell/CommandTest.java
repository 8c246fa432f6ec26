package dev.foursight.formats.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.formats.Programs;
import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static List<String> words(String text) {
        return Command.read(text).words().stream().map(Bytes::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b  c\td",
                "a 'b c' \"d e\" f'g'\"h\"",
                "a '' \"\" b",
                "a \\\n  b \\\n\tc",
                "a 'x\ny' \"x\ny\"",
                "a b\\ c \\'d \\\\",
                "a \"\\$x \\` \\\" \\\\ \\n\"",
                "a \"x\\\ny\"",
                "a $'t\\tn\\nr\\r\\'\\\\\\\"\\e\\a'",
                "a $'\\x41\\101\\u00e4\\U0001F600\\xff'",
                "a $'\\q\\x'",
                "a #b c#d",
                "a b # c",
                "a grün 😀 '😀'",
                "a $ b$ '$x'",
                "a 'it'\\''s'",
                "a http://h/?x=1\\&y=2"
            })
    void splitsAsBashDoes(String text) throws IOException, InterruptedException {
        Programs.need("bash");
        String script =
                "export LC_ALL=C.UTF-8\nwords() { printf '<%s>\\n' \"$@\"; }\nwords " + text;

        assertThat(
                        Command.read(text).words().stream()
                                .map(word -> "<" + word.latin1() + ">\n")
                                .collect(Collectors.joining()))
                .isEqualTo(Programs.run("bash", script).latin1());
    }

    @Test
    void whatAnotherCommandFollowsIsLeftOutAndSaid() {
        assertThat(words("curl a | jq .x")).containsExactly("curl", "a");
        assertThat(words("curl a 2>/dev/null")).containsExactly("curl", "a");
        assertThat(words("\n curl a\ncurl b")).containsExactly("curl", "a");
        assertThat(Command.read("curl h/?a=1&b=2 -v").remarks())
                .containsExactly("What follows the command was left out: “&b=2 -v”.");
        assertThat(Command.read("curl a\n").remarks()).isEmpty();
    }

    @Test
    void whatAShellWouldReplaceStandsAndIsSaid() {
        Command command = Command.read("curl -H \"A: $TOKEN\" $(date) ${X} `id -u`");

        assertThat(command.words().stream().map(Bytes::text))
                .containsExactly("curl", "-H", "A: $TOKEN", "$(date)", "${X}", "`id -u`");
        assertThat(command.remarks()).hasSize(4).allMatch(it -> it.contains("as it is written"));
    }

    @Test
    void aPromptIsNoWord() {
        assertThat(words("$ curl a")).containsExactly("curl", "a");
        assertThat(words("> curl a")).containsExactly("curl", "a");
    }

    @Test
    void readsCaretsOfWindows() {
        assertThat(
                        words(
                                "curl ^\"http://h/a^%^20b?c=d^&e^\" ^\r\n  -H ^\"A: ^\\^\"q^\\^\"^\" ^\r\n"
                                        + "  --data-raw ^\"^{^\\^\"k^\\^\":^\\^\"l1^\r\n\r\nl2^\\^\"^}^\""))
                .containsExactly(
                        "curl",
                        "http://h/a%20b?c=d&e",
                        "-H",
                        "A: \"q\"",
                        "--data-raw",
                        "{\"k\":\"l1\nl2\"}");
        assertThat(
                        words(
                                "curl \"a\" ^\n -H \"x: \"\"y\"\" z\" ^\n -d \"{\\\"a\\\":\\\\\\\"1\\\"}\" | more"))
                .containsExactly("curl", "a", "-H", "x: \"y\" z", "-d", "{\"a\":\\\"1\"}");
    }

    @Test
    void readsBackticksOfPowerShell() {
        assertThat(words("curl.exe 'a''b' `\r\n  -H \"x: `\"y`\" `$z\"\"\" `\n c`td"))
                .containsExactly("curl.exe", "a'b", "-H", "x: \"y\" $z\"", "c\td");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 'b",
                "a \"b",
                "a $'b",
                "a `b",
                "a ${b",
                "a $(b",
                "a ^\"b ^\n c",
                "a 'b `\n"
            })
    void anUnfinishedQuotationIsNamed(String text) {
        assertThatThrownBy(() -> Command.read(text))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("ends inside a quotation");
    }

    @Test
    void readsBackWhatWasQuoted() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            assertThat(words("a " + ShellQuote.word(text) + " b"))
                    .as("%s", ShellQuote.word(text))
                    .containsExactly("a", text, "b");
        }
    }

    @Test
    void aShellReadsBackWhatWasQuotedAndPrinted() throws IOException, InterruptedException {
        Programs.need("bash", "sh");
        Random random = new Random(8);
        StringBuilder bash = new StringBuilder("export LC_ALL=C.UTF-8\n");
        StringBuilder sh = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String text = text(random);
            bash.append("printf '%s\\n' ").append(ShellQuote.word(text)).append('\n');
            sh.append(PrintfBytes.command(Bytes.ofUtf8(text + "\n"))).append('\n');
            expected.append(text).append('\n');
        }
        assertThat(Programs.run("bash", bash.toString()).text()).isEqualTo(expected.toString());
        assertThat(Programs.run("sh", sh.toString()).text()).isEqualTo(expected.toString());
    }

    @Test
    void everyByteIsPrinted() throws IOException, InterruptedException {
        Programs.need("bash", "sh");
        byte[] all = new byte[10_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        Bytes bytes = Bytes.of(all);

        assertThat(Programs.run("bash", PrintfBytes.command(bytes))).isEqualTo(bytes);
        assertThat(Programs.run("sh", PrintfBytes.command(bytes))).isEqualTo(bytes);
    }

    private static String text(Random random) {
        String letters = "ab 'x\"\\$`!\n\t\r\u0001\u007f\u0085äß😀%^&|;#=~*?[]{}()<>,@:/-0";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}

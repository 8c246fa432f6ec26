package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.Exchanges;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Timing;
import dev.foursight.http.WireEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendCommandTest {

    private static final String URL = "http://127.0.0.1:8080/a?b";

    private final Shell shell = new Shell();

    @Test
    void thePlainRequestIsAGet() {
        assertThat(sentBy(URL))
                .isEqualTo(
                        "GET /a?b HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: foursight\r\nAccept: */*\r\n\r\n");
    }

    @Test
    void craftsThatContradictEachOtherAreSentWithAWarning() {
        assertThat(shell.run("send", URL, "--craft", "add-field", "--craft", "load-it"))
                .isEqualTo(Exit.DONE);
        assertThat(shell.err())
                .contains("“Add a field” and “load-it” both set the Range field: the later one");
    }

    @Test
    void fieldsGoOutExactlyAsWritten() {
        assertThat(sentBy(URL, "-H", "A :  b", "-H", "no colon", "-H", "C:d:e", "-H", "host : x"))
                .contains("\r\nA :  b\r\nno colon\r\nC:d:e\r\nhost : x\r\n\r\n")
                .doesNotContain("Host: 127");
    }

    @Test
    void dataMakesAFormPost() {
        assertThat(sentBy(URL, "-d", "a=1"))
                .startsWith("POST ")
                .contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n")
                .contains("\r\nContent-Length: 3\r\n")
                .endsWith("\r\n\r\na=1");
    }

    @Test
    void methodAndTypeGivenStay() {
        assertThat(sentBy(URL, "-d", "{}", "-X", "put it", "-H", "content-type: application/json"))
                .startsWith("put it /a?b ")
                .doesNotContain("urlencoded");
    }

    @Test
    void dataComesFromAFileUnchanged(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("data"), new byte[] {0, 13, 10, (byte) 255});

        assertThat(sentBy(URL, "-d", "@" + file)).endsWith("\r\n\r\n\0\r\n\u00ff");
    }

    @Test
    void rawBytesGoOutUnchanged(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("raw"), new byte[] {'G', 0, '\n', (byte) 200});

        assertThat(sentBy(URL, "--raw", file.toString())).isEqualTo("G\0\n\u00c8");
    }

    @Test
    void craftsComeLastAndInOrder() {
        assertThat(sentBy(URL, "--craft", "add-field=one", "-X", "PUT", "--craft", "add-field=two"))
                .contains("X-Added: PUT two\r\n")
                .doesNotContain("one");
    }

    @Test
    void theConnectionFollowsTheOptions() {
        shell.run("send", URL, "-k", "--http2", "--timeout", "40");

        Connection connection = draft().connection();
        assertThat(connection.trust()).isEqualTo(Connection.Trust.ANY);
        assertThat(connection.protocol()).isEqualTo(Connection.Protocol.HTTP_2);
        assertThat(connection.deadlines().total()).isEqualTo(Duration.ofSeconds(40));
        assertThat(connection.deadlines().firstByte()).isEqualTo(Duration.ofSeconds(40));
        assertThat(connection.deadlines().connect()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void http10IsWritten() {
        assertThat(sentBy(URL, "--http1.0")).startsWith("GET /a?b HTTP/1.0\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/,   write-it,  '',     0",
        "http://[::1]/,       load-it,   '',     0",
        "http://example.org/, add-field, '',     0",
        "http://example.org/, load-it,   '',     2",
        "http://example.org/, write-it,  '',     2",
        "http://example.org/, write-it,  --yes,  0"
    })
    void whatMayHarmOthersNeedsConsent(String url, String craft, String yes, int status) {
        int got =
                yes.isEmpty()
                        ? shell.run("send", url, "--craft", craft)
                        : shell.run("send", url, "--craft", craft, yes);

        assertThat(got).isEqualTo(status);
        assertThat(shell.rooms.sent).hasSize(status == 0 ? 1 : 0);
        assertThat(shell.err().contains("example.org") && shell.err().contains("--yes"))
                .isEqualTo(status == 2);
    }

    @ParameterizedTest
    @CsvSource({"y, 0", "YES, 0", "n, 2", "'', 2"})
    void aPersonIsAskedAndTheTargetNamed(String answer, int status) {
        int got =
                shell.atATerminal()
                        .typing(answer + "\n")
                        .run("send", "http://example.org:81/", "--craft", "load-it");

        assertThat(got).isEqualTo(status);
        assertThat(shell.err()).contains("example.org:81").contains("[y/N]");
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT_FAILED, RESOLVE, '', false, 3",
        "CONNECT_FAILED, CONNECT, '', false, 3",
        "TLS_FAILED, TLS, '', false, 3",
        "TLS_FAILED, TLS, GET, true, 0",
        "TIMED_OUT, CONNECT, '', false, 3",
        "TIMED_OUT, FIRST_BYTE, GET, true, 0",
        "RESET, READ, GET, true, 0",
        "CLOSED_SILENTLY, FIRST_BYTE, GET, true, 0",
        "CANCELLED, READ, GET, true, 130",
        "CANCELLED, CONNECT, '', false, 130"
    })
    void exitStatusTellsWhetherAByteLeft(
            Kind kind, Phase phase, String sent, boolean written, int status) {
        shell.rooms.answer =
                Exchange.ofBytes(
                        URL,
                        Bytes.ofLatin1(sent),
                        Bytes.EMPTY,
                        false,
                        0,
                        Outcome.failed(kind, "x", phase, "why"),
                        Ended.FAILED,
                        Timing.UNKNOWN,
                        null,
                        written ? List.of(new WireEvent(1, WireEvent.What.WRITTEN, 3)) : List.of());

        assertThat(shell.run("send", URL)).isEqualTo(status);
        assertThat(shell.err().contains("Nothing was sent")).isEqualTo(status == 3);
    }

    @Test
    void anHttp2AnswerMeansThatSomethingWasSent() {
        shell.rooms.answer = Exchanges.http2();

        assertThat(shell.run("send", URL, "--http2")).isZero();
    }

    @Test
    void aLongUrlIsShortened() {
        shell.run("send", URL + "a".repeat(9_000));

        assertThat(shell.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
    }

    @Test
    void aCraftMayBeGivenItsParametersOneByOne() {
        assertThat(sentBy(URL, "--craft", "add-field=two", "--craft", "add-field:times=2"))
                .contains("X-Added: GET two\r\n");
    }

    @Test
    void theAnswerIsExplainedAsText() {
        shell.run("send", URL);

        assertThat(shell.out())
                .startsWith("> DELETE /a HTTP/1.1, 44 bytes\n")
                .contains("< HTTP/1.1 405 Method Not Allowed, 75 bytes, 2.0 ms\n")
                .contains("405 Method Not Allowed: DELETE is not one")
                .contains("certain   The resource allows")
                .contains("--craft use-method=GET")
                .contains("Checks: 1 met, 1 violated, 1 cannot be told");
    }

    @Test
    void everyByteIsShownIfAskedFor() {
        shell.rooms.answer = Exchanges.notAllowed();
        assertThat(shell.run("send", "http://127.0.0.1:8080/a", "--wire")).isZero();
        assertThat(shell.out())
                .contains("\nWhat went out, 44 bytes\n  > DELETE /a HTTP/1.1␍␊\n")
                .endsWith("  < ␍␊\n  < no␊\n");
    }

    private String sentBy(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "send";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(shell.run(all)).as(shell.err()).isZero();
        return shell.rooms.sent.getLast().bytes().latin1();
    }

    private Draft draft() {
        return shell.rooms.sent.getLast().draft();
    }
}

package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nginx sends, or leaves out, in place of its own codes. */
class NginxCodesTest extends LabTest {

    private final BlockingQueue<LabEntry> log = new LinkedBlockingQueue<>();

    @BeforeAll
    void listen() {
        lab.listen(log::add);
    }

    /** The next such entry; that of an earlier exchange can come after its answer was read. */
    private LabEntry next(Predicate<LabEntry> which) throws InterruptedException {
        LabEntry entry;
        do {
            entry = log.poll(30, TimeUnit.SECONDS);
            assertThat(entry).isNotNull();
        } while (!which.test(entry));
        return entry;
    }

    /** Sends a GET and goes, by closing or by the end of what it sends. */
    private void leave(String target, boolean halfClosing) throws IOException {
        try (Socket socket = new Socket(client.lab().host(), client.lab().port())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            if (halfClosing) {
                socket.shutdownOutput();
                assertThat(socket.getInputStream().readAllBytes()).isEmpty();
            }
        }
    }

    @Test
    void closesOnAScannerWithoutAByte() throws Exception {
        log.clear();
        try (Socket socket = new Socket(client.lab().host(), client.lab().port())) {
            socket.setSoTimeout(20_000);
            String request = "GET /.env HTTP/1.1\r\nHost: a\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
        LabEntry entry = next(it -> it.request().contains("/.env"));
        assertThat(entry.sent().status()).isZero();
        assertThat(entry.imitated())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.line()).contains("\"GET /.env HTTP/1.1\" 444 0 "));
    }

    @ParameterizedTest
    @CsvSource({"8182, 200", "8183, 400", "16384, 400"})
    void holdsALineInOneBuffer(int length, int status) throws InterruptedException {
        log.clear();
        Answer answer = client.get("/nginx/", "Cookie: " + "a".repeat(length));
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.content())
                    .contains("<title>400 Request Header Or Cookie Too Large</title>");
            assertThat(next(it -> it.sent().status() == 400).imitated())
                    .extracting(ServerLine::line)
                    .anyMatch(line -> line.contains("too long header line: \"Cookie: aaa"));
        }
    }

    @Test
    void holdsAllLinesInFourBuffers() {
        String[] lines = new String[5];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "X-" + i + ": " + "a".repeat(8_000);
        }
        assertThat(client.get("/nginx/", lines).status()).isEqualTo(400);
        assertThat(client.get("/kong/orders", lines).status()).isEqualTo(494);
        assertThat(client.get("/kong/orders").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/slow, nginx access.log, 499", "/slow-target, AWS ALB access log, 460"})
    void noticesThatTheClientLeaves(String path, String product, String code) throws Exception {
        for (boolean halfClosing : new boolean[] {false, true}) {
            log.clear();
            leave(path, halfClosing);
            LabEntry entry = next(it -> it.request().startsWith("GET " + path + " "));
            assertThat(entry.sent().status()).isZero();
            assertThat(entry.imitated())
                    .filteredOn(line -> line.product().equals(product))
                    .singleElement()
                    .satisfies(line -> assertThat(line.line()).contains(" " + code + " "));
        }
    }
}

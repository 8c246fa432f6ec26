package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.formats.Exchanges;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Port;
import dev.foursight.lab.Ports;
import dev.foursight.lab.server.JettyLab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code foursight probe --find-cause} against the lab. */
@Timeout(60)
class ProbeCommandTest {

    private static final JettyLab LAB = new JettyLab(InstantSource.system(), Duration.ofSeconds(1));

    private static String plain;

    private final Shell shell = new Shell().wide(200);

    @BeforeAll
    static void open() {
        Endpoints endpoints = LAB.start(Ports.ANY);
        plain = "http://" + endpoints.of(Port.PLAIN).authority();
    }

    @AfterAll
    static void close() {
        LAB.close();
    }

    private int probe(String... arguments) {
        List<String> all = new ArrayList<>(List.of("probe", "--find-cause"));
        all.addAll(List.of(arguments));
        try (Services services = new Services()) {
            return shell.runIn(services, all.toArray(String[]::new));
        }
    }

    private static String[] tenHarmless(String... more) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            arguments.addAll(List.of("-H", "X-Harmless-" + i + ": " + i));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @Test
    void findsTheFieldThatIsTooLargeAmongTenHarmless() {
        String large = "X-Large: " + "a".repeat(20_000);

        assertThat(probe(tenHarmless("-H", large, plain + "/"))).isEqualTo(Exit.DONE);
        assertThat(shell.out())
                .contains(
                        "The smallest change that changes the answer: the request with X-Large cut to")
                .contains("It gets 200 instead of 431.")
                .contains("← the smallest change");
    }

    @Test
    void findsTwoFaultsAtOnceAndKeepsBothExchanges() {
        int exit = probe(tenHarmless("-H", "X Bad: 1", "-H", "Y Bad: 1", "--json", plain + "/"));

        assertThat(exit).isEqualTo(Exit.DONE);
        JsonNode found = JsonMapper.shared().readTree(shell.out());
        assertThat(found.get("end").asString()).isEqualTo("found");
        assertThat(found.get("original").get("response").get("status").asInt()).isEqualTo(400);
        JsonNode result = found.get("result");
        assertThat(result.get("changes").toString())
                .isEqualTo("[\"without X Bad\",\"without Y Bad\"]");
        assertThat(result.get("status").asInt()).isEqualTo(200);
        assertThat(result.get("exchange").get("explanation").get("code").asInt()).isEqualTo(200);
        assertThat(found.get("tries").size()).isEqualTo(found.get("requests").asInt());
    }

    @Test
    void aCraftIsTakenAway() {
        assertThat(
                        probe(
                                tenHarmless(
                                        "--craft",
                                        "malformed-range",
                                        "--craft",
                                        "space-before-colon",
                                        plain + "/")))
                .isEqualTo(Exit.DONE);
        assertThat(shell.out()).contains("without the craft space-before-colon");
    }

    @Test
    void exactBytesAreTakenApart(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("request");
        String host = plain.substring("http://".length());
        Files.writeString(file, "GET / HTTP/1.1\r\nHost: " + host + "\r\nA: b\r\nC : d\r\n\r\n");

        assertThat(probe("--raw", file.toString(), plain)).isEqualTo(Exit.DONE);
        assertThat(shell.out()).contains("the request without C");
    }

    @Test
    void whatMayChangeSomethingIsNotRepeatedUnasked() {
        assertThat(probe("-d", "a=1", plain + "/")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(shell.err()).contains("up to 40 times").contains("--yes");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void withoutAServerNothingIsSent() {
        assertThat(probe("http://127.0.0.1:1/")).isEqualTo(Exit.NOTHING_SENT);
        assertThat(shell.out()).contains("No connection could be had");
    }

    @Test
    void theBudgetIsKept() {
        shell.rooms.answer = Exchanges.notAllowed();

        assertThat(
                        shell.run(
                                "probe",
                                "--find-cause",
                                "--most",
                                "3",
                                "--rate",
                                "1000",
                                "http://127.0.0.1/"))
                .isEqualTo(Exit.DONE);
        assertThat(shell.rooms.sent).hasSize(3);
        assertThat(shell.out()).contains("Stopped after 3 requests");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(shell.run("probe", "http://127.0.0.1/")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(shell.err()).contains("--find-cause");
        assertThat(shell.run("probe", "--find-cause", "--most", "0", "http://127.0.0.1/"))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(shell.run("probe", "--find-cause", "--rate", "0", "http://127.0.0.1/"))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(shell.run("probe", "--find-cause", "--follow", "http://127.0.0.1/"))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(shell.rooms.sent).isEmpty();
    }
}

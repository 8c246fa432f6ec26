package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.foursight.lab.server.JettyLab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the command that the index names for each conforming scenario, and curl sees what the
 * scenario says. Without curl it is skipped, but not in CI.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurlTest {

    private static final Pattern STATUS_LINE = Pattern.compile("(?m)^HTTP/[12.]+ \\d{3} ");

    /** Its clock stands still, so that no rate limit recovers. */
    private final JettyLab lab =
            new JettyLab(() -> Instant.parse("2026-11-22T12:00:00Z"), Duration.ofSeconds(1));

    private final Map<String, String> commands = new LinkedHashMap<>();

    @TempDir private Path folder;

    @BeforeAll
    void start() {
        Client client = new Client(lab.start(Ports.ANY).plain());
        String index = client.get("/", "Accept: application/json").content();
        for (JsonNode scenario : JsonMapper.shared().readTree(index).get("scenarios")) {
            String key = scenario.get("path").asString() + scenario.get("trigger").asString();
            commands.put(key, scenario.get("command").asString());
        }
    }

    @AfterAll
    void stop() {
        lab.close();
    }

    @ParameterizedTest
    @MethodSource("dev.foursight.lab.EveryScenarioTest#conforming")
    void seesWhatTheScenarioSays(Scenario scenario) throws Exception {
        assumeThat(hasCurl() || "true".equals(System.getenv("CI"))).isTrue();
        assumeThat(scenario.status()).isNotZero();
        String command = commands.get(scenario.path() + scenario.trigger());
        assertThat(command).contains("curl -i ");
        String shown = run(command.replace("curl -i ", "curl -s -S -i --max-time 20 "));
        String answer = shown.substring(lastStatusLine(shown));
        assertThat(answer).matches("(?s)HTTP/(1\\.1|2) " + scenario.status() + " .*");
        if (!command.contains(" -I ") && scenario.status() >= 400) {
            assertThat(answer).containsPattern("This (is permanent|is temporary|holds until)");
        }
    }

    private static int lastStatusLine(String shown) {
        return STATUS_LINE
                .matcher(shown)
                .results()
                .mapToInt(MatchResult::start)
                .max()
                .orElseThrow();
    }

    private static boolean hasCurl() {
        return Files.isExecutable(Path.of("/usr/bin/curl"));
    }

    private String run(String command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder("sh", "-c", command)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .start();
        process.getOutputStream().close();
        String out =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return out;
    }
}

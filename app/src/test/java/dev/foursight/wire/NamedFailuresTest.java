package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Renderer;
import dev.foursight.wire.Scenes.Scene;
import dev.foursight.wire.raw.RawTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every failure has a name, is produced by a real socket here, and has a sentence and a way out.
 */
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
class NamedFailuresTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "foursight");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:failed|tls|outcome)\\(\\s*+(?:Kind\\.\\w++,\\s*+)?\"([a-z0-9-]++)\""
                            + "|giveUp\\([^;\"]*+\"([a-z-]++)\"(?: : \"([a-z-]++)\")?+");

    private final SequencedMap<String, Scene> scenes = new LinkedHashMap<>();
    private final Services services = new Services();

    @BeforeAll
    void prepare(@TempDir Path folder) {
        Scenes.add(scenes);
        new TlsScenes(folder).add(scenes);
        ProxyScenes.add(scenes);
    }

    @AfterAll
    void close() {
        services.close();
    }

    Set<String> names() {
        return scenes.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isProducedAndExplained(String name) throws Exception {
        Exchange exchange = Objects.requireNonNull(scenes.get(name)).play();

        Failure failure = exchange.outcome().failure();
        assertThat(
                        failure == null
                                ? exchange.outcome()
                                : failure.kind() + " " + failure.phase().id())
                .isEqualTo(name.replaceFirst(" by .*", ""));
        isExplained(services.explainer().explain(exchange));
    }

    static void isExplained(Explanation explanation) {
        assertThat(explanation.causes()).isNotEmpty();
        assertThat(explanation.causes().getFirst().id()).isNotEqualTo("server.own-decision");
        assertThat(explanation.causes().getFirst().sentence()).matches("(?s)\\S.*\\..*");
        assertThat(explanation.headline()).isNotBlank();
        assertThat(explanation.retry()).isNotBlank();
    }

    @Test
    void cancellingIsAnOutcomeOfItsOwn() throws Exception {
        try (Peer peer = Peer.plain(Peer.Hand::hold)) {
            Call call = Call.unwatched();
            call.cancel();
            Exchange exchange =
                    new RawTransport().send(Renderer.render(Requests.draft(peer.url())), call);
            assertThat(exchange.outcome().kind()).isEqualTo(Kind.CANCELLED);
            isExplained(services.explainer().explain(exchange));
        }
    }

    /**
     * A name that the code can give is one that a scene here, or the namespace's test, produces.
     */
    @Test
    void noNameIsWithoutAScene() throws IOException {
        Set<String> produced = new TreeSet<>(NamespaceTest.NAMES);
        scenes.keySet().forEach(name -> produced.add(name.replaceFirst(" .*", "")));
        Set<String> given = given();
        assertThat(produced).containsAll(given);
        assertThat(produced.stream().filter(name -> !name.startsWith("proxy-")))
                .allMatch(given::contains);
        assertThat(produced).hasSizeGreaterThanOrEqualTo(45);
    }

    private static Set<String> given() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(NamedFailuresTest::givesNames).toList()) {
                String prefix = file.endsWith("ProxyFailures.java") ? "proxy-" : "";
                NAMED.matcher(Files.readString(file))
                        .results()
                        .flatMap(it -> Stream.of(1, 2, 3).map(it::group))
                        .filter(Objects::nonNull)
                        .filter(name -> !name.equals("proxy-"))
                        .forEach(name -> names.add(prefix + name));
            }
        }
        return names;
    }

    private static boolean givesNames(Path file) {
        return (file.startsWith(SOURCES.resolve("wire")) && file.toString().endsWith(".java"))
                || file.endsWith("ResponseScanner.java");
    }
}

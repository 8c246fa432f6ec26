package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.offline.ChildJvm;
import dev.foursight.offline.Namespace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the system says of routes, in a network namespace of the test's own. */
class NamespaceTest {

    static final List<String> NAMES = List.of("unreachable", "no-route", "forbidden-here");

    private static final String ROUTES =
            "ip link set lo up && ip route add unreachable 10.1.0.0/16 && ip route add prohibit 10.2.0.0/16 && exec \"$@\"";

    @TempDir private Path folder;

    static List<String> names() {
        return NAMES;
    }

    @Test
    void theSystemTellsThreeFailuresApart() throws Exception {
        List<String> command = new ArrayList<>(Namespace.command(folder));
        command.addAll(List.of("sh", "-c", ROUTES, "sh"));
        command.addAll(
                ChildJvm.command(
                        List.of(),
                        NamespaceTalk.class,
                        "http://10.3.0.1/",
                        "http://10.1.0.1/",
                        "http://10.2.0.1/"));
        assertThat(ChildJvm.run(folder, command).output().lines()).isEqualTo(NAMES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsExplained(String name) {
        Exchange exchange =
                Exchange.ofBytes(
                        "http://10.1.0.1/",
                        Bytes.EMPTY,
                        Bytes.EMPTY,
                        false,
                        0,
                        Outcome.failed(
                                Outcome.Kind.CONNECT_FAILED, name, Outcome.Phase.CONNECT, "It."),
                        Ended.FAILED,
                        Timing.UNKNOWN,
                        null,
                        List.of());
        try (Services services = new Services()) {
            NamedFailuresTest.isExplained(services.explainer().explain(exchange));
        }
    }
}

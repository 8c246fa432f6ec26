package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many clients at once: of those that want the same, one gets it. */
class DavRaceTest extends DavTest {

    private static final int CLIENTS = 40;

    private List<Integer> race(Callable<Integer> request) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all =
                    IntStream.range(0, CLIENTS).mapToObj(_ -> request).toList();
            for (Future<Integer> each : clients.invokeAll(all)) {
                statuses.add(each.get());
            }
        }
        return statuses;
    }

    @Test
    void givesAnExclusiveLockToOneOnly() throws Exception {
        file("/wanted");
        assertThat(race(() -> askForLock("/wanted", "exclusive").status()))
                .containsOnlyOnce(200)
                .containsOnly(200, 423);
    }

    @Test
    void createsAndDeletesOnce() throws Exception {
        assertThat(race(() -> ask("MKCOL", "/once/").status()))
                .containsOnlyOnce(201)
                .containsOnly(201, 405);
        assertThat(race(() -> ask("DELETE", "/once/").status()))
                .containsOnlyOnce(204)
                .containsOnly(204, 410);
    }

    @Test
    void replacesAVersionOnce() throws Exception {
        file("/version");
        String match = "If-Match: " + ask("GET", "/version").field("ETag");
        assertThat(race(() -> put("/version", "mine", TEXT, match).status()))
                .containsOnlyOnce(204)
                .containsOnly(204, 412);
    }
}

package dev.foursight.ui.shell;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.FileCatalogue;
import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.craft.Crafts;
import dev.foursight.http.Endpoint;
import dev.foursight.lab.Lab;
import dev.foursight.lab.Scenario;
import dev.foursight.settings.Store;
import dev.foursight.ui.Rooms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** The shipped catalogue, and a lab that only says it runs. */
public final class TestRooms {

    private TestRooms() {}

    public static Rooms in(Path settings) {
        return new Rooms(
                catalogue(),
                ShippedDecision::read,
                () -> new Crafts(List.of(), Map.of()),
                _ -> {
                    throw new AssertionError("nothing is explained here");
                },
                (_, _) -> {
                    throw new AssertionError("nothing is sent here");
                },
                new QuietLab(),
                new Store(settings));
    }

    public static Catalogue catalogue() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        text("/catalogue/index.txt")
                .lines()
                .forEach(name -> texts.put(name, text("/catalogue/" + name)));
        return new FileCatalogue(texts);
    }

    private static String text(String resource) {
        try (InputStream in = TestRooms.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens no port. */
    static final class QuietLab implements Lab {

        private final List<Consumer<Lab>> watchers = new ArrayList<>();
        private Optional<Endpoint> endpoint = Optional.empty();

        @Override
        public Endpoint start(int port) {
            Endpoint now = endpoint.orElse(new Endpoint(false, "127.0.0.1", DEFAULT_PORT));
            endpoint = Optional.of(now);
            watchers.forEach(watcher -> watcher.accept(this));
            return now;
        }

        @Override
        public Optional<Endpoint> endpoint() {
            return endpoint;
        }

        @Override
        public List<Scenario> scenarios() {
            return List.of(
                    new Scenario(
                            "416@ietf",
                            "GET",
                            "/notes.txt",
                            List.of("Accept: text/plain"),
                            "",
                            List.of("unsatisfiable-range=99999-")),
                    new Scenario("413@ietf", "POST", "/upload", List.of(), "too much", List.of()));
        }

        @Override
        public int requests() {
            return endpoint.isPresent() ? 84 : 0;
        }

        @Override
        public void watch(Consumer<Lab> watcher) {
            watchers.add(watcher);
        }

        @Override
        public void close() {
            endpoint = Optional.empty();
            watchers.forEach(watcher -> watcher.accept(this));
        }
    }
}

package dev.foursight.ui.shell;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.FileCatalogue;
import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.craft.Crafts;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Ports;
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
                List::of,
                _ -> {
                    throw new AssertionError("nothing is explained here");
                },
                () -> {
                    throw new AssertionError("nothing is explained here");
                },
                () -> {
                    throw new AssertionError("nothing is read here");
                },
                () -> {
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
        private Optional<Endpoints> endpoints = Optional.empty();

        @Override
        public Endpoints start(Ports ports) {
            endpoints = Optional.of(Endpoints.USUAL);
            watchers.forEach(watcher -> watcher.accept(this));
            return Endpoints.USUAL;
        }

        @Override
        public Optional<Endpoints> endpoints() {
            return endpoints;
        }

        @Override
        public List<Scenario> scenarios() {
            return List.of(
                    Scenario.of("416@ietf", "A range beyond the end.")
                            .target("/notes.txt")
                            .fields("Accept: text/plain")
                            .crafts("unsatisfiable-range=99999-"),
                    Scenario.of("413@ietf", "Too much content.")
                            .target("/upload")
                            .method("POST")
                            .content("too much"));
        }

        @Override
        public int requests() {
            return endpoints.isPresent() ? 84 : 0;
        }

        @Override
        public List<LabEntry> log() {
            return List.of();
        }

        @Override
        public void watch(Consumer<Lab> watcher) {
            watchers.add(watcher);
        }

        @Override
        public void listen(Consumer<LabEntry> listener) {}

        @Override
        public void close() {
            endpoints = Optional.empty();
            watchers.forEach(watcher -> watcher.accept(this));
        }
    }
}

package dev.foursight.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The settings of a tour: it must not touch the person's, and leaves none. */
final class TourFolder {

    private TourFolder() {}

    static Path make() throws IOException {
        Path folder = Files.createTempDirectory("foursight-tour");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException kept) {
            System.err.println("foursight: cannot delete " + folder);
        }
    }
}

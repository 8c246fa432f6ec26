package dev.foursight.boot;

import dev.foursight.catalogue.BadCatalogueFile;
import dev.foursight.catalogue.FileCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step of the build: reads the catalogue's files strictly, pages included, and packs what a start
 * needs of them. A file that is not as it should be ends the build.
 */
final class PackCatalogue {

    /** Where the packed catalogue stands among the resources. */
    static final String PACKED = "catalogue/packed";

    /** Sentences of the explainer that are not about one cause. */
    private static final Set<String> NO_CAUSES = Set.of("grammar", "remedies", "summary");

    private static final String EXTENSION = ".md";

    private PackCatalogue() {}

    /**
     * @param arguments the folder that the class path takes resources from
     */
    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        try {
            FileCatalogue catalogue = new FileCatalogue(Shipped.folder("catalogue"));
            catalogue.checkPages(causes(resources.resolve("explain")));
            Files.write(resources.resolve(PACKED), catalogue.packed());
        } catch (BadCatalogueFile bad) {
            System.err.println("resources/catalogue/" + bad.getMessage());
            System.exit(1);
        }
    }

    private static Set<String> causes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .filter(name -> !NO_CAUSES.contains(name))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}

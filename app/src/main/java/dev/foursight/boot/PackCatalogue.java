package dev.foursight.boot;

import dev.foursight.catalogue.FileCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: reads the catalogue's files strictly and packs them for the start. */
final class PackCatalogue {

    /** Where the packed catalogue stands among the resources. */
    static final String PACKED = "catalogue/packed";

    private PackCatalogue() {}

    /**
     * @param arguments the folder that the class path takes resources from
     */
    public static void main(String[] arguments) throws IOException {
        byte[] packed = new FileCatalogue(Shipped.folder("catalogue")).packed();
        Files.write(Path.of(arguments[0]).resolve(PACKED), packed);
    }
}

package dev.foursight.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue's files as they are on the class path. */
public final class ShippedCatalogue {

    private ShippedCatalogue() {}

    public static FileCatalogue read() {
        return new FileCatalogue(texts());
    }

    /** Each file's text by its name. */
    public static SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (String name : lines("/catalogue/index.txt")) {
            texts.put(name, text("/catalogue/" + name));
        }
        return texts;
    }

    /** The ids of the causes that the explainer has sentences for. */
    static Set<String> causes() {
        try (Stream<Path> files = Files.list(folder("explain"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("."))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of the resources as it is shipped. */
    public static Path folder(String name) {
        try {
            URL index = ShippedCatalogue.class.getResource("/catalogue/index.txt");
            Path catalogue = Path.of(Objects.requireNonNull(index).toURI()).getParent();
            return catalogue.resolveSibling(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> lines(String resource) {
        return text(resource).lines().toList();
    }

    public static String text(String resource) {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.foursight.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/** The catalogue's files as they are on the class path. */
public final class ShippedCatalogue {

    private ShippedCatalogue() {}

    public static FileCatalogue read() {
        return new FileCatalogue(texts());
    }

    static SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (String name : lines("/catalogue/index.txt")) {
            texts.put(name, text("/catalogue/" + name));
        }
        return texts;
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

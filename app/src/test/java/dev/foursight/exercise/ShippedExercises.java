package dev.foursight.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/** The exercises as they are shipped. */
public final class ShippedExercises {

    private ShippedExercises() {}

    public static List<Exercise> read() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        text("index.txt").lines().forEach(name -> texts.put(name, text(name)));
        return Exercises.read(texts);
    }

    private static String text(String name) {
        try (InputStream in = ShippedExercises.class.getResourceAsStream("/exercises/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.foursight.settings;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which exercises were done, by their ids. */
public record ExerciseSettings(Set<String> done) {

    /** The name of its text in the store. */
    public static final String NAME = "exercises.properties";

    public static final ExerciseSettings STANDARD = new ExerciseSettings(Set.of());

    public ExerciseSettings {
        done = Set.copyOf(done);
    }

    /**
     * @throws IllegalArgumentException if the text is damaged
     */
    public static ExerciseSettings parse(String text) {
        String ids = PropertyText.read(text).getOrDefault("done", "").strip();
        return ids.isEmpty()
                ? STANDARD
                : new ExerciseSettings(new TreeSet<>(Arrays.asList(ids.split("\\s+"))));
    }

    public ExerciseSettings with(String id) {
        Set<String> more = new TreeSet<>(done);
        more.add(id);
        return new ExerciseSettings(more);
    }

    public String text() {
        return PropertyText.write(Map.of("done", String.join(" ", new TreeSet<>(done))));
    }
}

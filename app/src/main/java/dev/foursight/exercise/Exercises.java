package dev.foursight.exercise;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is shipped. */
public final class Exercises {

    private Exercises() {}

    /**
     * The exercises in the order of their texts.
     *
     * @param texts by file name; each {@code ID.md} has a check of that id
     * @throws IllegalArgumentException if a text is damaged or has no check
     */
    public static List<Exercise> read(SequencedMap<String, String> texts) {
        Map<String, Check> checks =
                Checks.all().stream().collect(Collectors.toMap(Check::id, Function.identity()));
        return texts.entrySet().stream()
                .map(file -> {
                    String id = file.getKey().replaceFirst("\\.md$", "");
                    Check check = checks.get(id);
                    if (check == null) {
                        throw new IllegalArgumentException(id + ": there is no such check");
                    }
                    return ExerciseFile.parse(id, file.getValue(), check);
                })
                .toList();
    }
}

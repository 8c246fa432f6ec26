package dev.foursight.exercise;

import dev.foursight.exercise.Exercise.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an exercise: a title {@code # …}, lines {@code start: DOOR METHOD TARGET}, {@code field:
 * Name: value}, {@code content: …} and {@code read: KEY}, the task, and the sections Hint, Not yet
 * (items {@code - condition: sentence}) and Done.
 */
final class ExerciseFile {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "# (?<title>[^\n]+)\n(?<facts>(?:[a-z]+: [^\n]+\n)+)\n(?<task>.+?)\n\n## Hint\n\n(?<hint>.+?)"
                            + "\n\n## Not yet\n\n(?<notyet>.+?)\n\n## Done\n\n(?<done>.+)",
                    Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("([a-z]+): (.+)\n");
    private static final Pattern ITEM = Pattern.compile("- ([a-z-]+): (.+)");

    private ExerciseFile() {}

    /**
     * @throws IllegalArgumentException if the text is not of this form; the message names the file
     */
    static Exercise parse(String id, String text, Check check) {
        Matcher file = SHAPE.matcher(text.replace("\r", "").strip());
        if (!file.matches()) {
            throw new IllegalArgumentException(id + ": not the form of an exercise");
        }
        Map<String, String> facts = new HashMap<>();
        List<String> fields = new ArrayList<>();
        Matcher fact = FACT.matcher(file.group("facts"));
        while (fact.find()) {
            if (fact.group(1).equals("field")) {
                fields.add(fact.group(2));
            } else {
                facts.put(fact.group(1), fact.group(2));
            }
        }
        String[] start = fact(id, facts, "start").split(" ", 3);
        if (start.length != 3) {
            throw new IllegalArgumentException(id + ": start takes a door, a method and a target");
        }
        return new Exercise(
                id,
                file.group("title").strip(),
                joined(file.group("task")),
                joined(file.group("hint")),
                notYet(id, file.group("notyet")),
                joined(file.group("done")),
                new Start(start[0], start[1], start[2], fields, facts.getOrDefault("content", "")),
                fact(id, facts, "read"),
                check);
    }

    private static String fact(String id, Map<String, String> facts, String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException(id + ": no line “" + name + ":”");
        }
        return value;
    }

    private static Map<String, String> notYet(String id, String items) {
        Map<String, String> sentences = new HashMap<>();
        for (String item : items.replace("\n  ", " ").split("\n")) {
            Matcher parts = ITEM.matcher(item);
            if (!parts.matches()) {
                throw new IllegalArgumentException(id + ": “" + item + "” is not “- id: sentence”");
            }
            sentences.put(parts.group(1), parts.group(2));
        }
        return sentences;
    }

    /** Lines of a paragraph are joined, paragraphs stay apart. */
    private static String joined(String text) {
        return text.strip().replaceAll("(?<!\n)\n(?!\n)", " ").replaceAll("\n{2,}", "\n");
    }
}

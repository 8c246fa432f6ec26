package dev.foursight.formats.shell;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words as they come together. A quotation begins a word even if nothing is in it. */
final class WordBuffer {

    private final List<Bytes> words = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> expansions = new TreeSet<>();
    private final ByteArrayOutputStream word = new ByteArrayOutputStream();
    private boolean begun;

    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isEmpty() {
        return words.isEmpty() && !begun;
    }

    void add(int point) {
        add(Character.toString(point));
    }

    /**
     * Adds the character at a position, whole even if it takes two chars.
     *
     * @return the position after it
     */
    int addAt(String text, int at) {
        int point = text.codePointAt(at);
        add(point);
        return at + Character.charCount(point);
    }

    void add(String text) {
        begun = true;
        word.writeBytes(Bytes.ofUtf8(text).toArray());
    }

    void addByte(int value) {
        begun = true;
        word.write(value);
    }

    /** Keeps what a shell would replace by something else, and remembers that it stands there. */
    void addExpansion(String text) {
        add(text);
        expansions.add(text);
    }

    void end() {
        if (begun) {
            words.add(Bytes.of(word.toByteArray()));
            word.reset();
            begun = false;
        }
    }

    /** Ends the command at an operator of the shell. */
    void stop(String rest) {
        String digits = Bytes.of(word.toByteArray()).latin1();
        if (rest.startsWith(">") && digits.matches("\\d")) {
            word.reset();
            begun = false;
        }
        end();
        if (!rest.isBlank()) {
            remarks.add("What follows the command was left out: “" + shortened(rest) + "”.");
        }
    }

    Command command() {
        end();
        for (String expansion : expansions) {
            remarks.add(
                    "A shell would put something in the place of “"
                            + shortened(expansion)
                            + "”; here it stands as it is written.");
        }
        return new Command(words, remarks);
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 39) + "…" : line;
    }
}

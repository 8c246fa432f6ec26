package dev.foursight.formats.curl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a curl line the draft does not hold, as sentences. Never repeats a value: it may be
 * secret.
 */
final class CurlRemarks {

    private final List<String> sentences = new ArrayList<>();
    private final Set<String> later = new LinkedHashSet<>();

    void say(String sentence) {
        sentences.add(sentence);
    }

    /** An option that is understood, but has no place in a draft yet. */
    void notYet(CurlFlag flag) {
        later.add(flag.typed());
    }

    /**
     * A file is named where content or a value should stand.
     *
     * @param option as typed, for example {@code -d}
     * @param file what curl would read
     */
    void file(String option, String file) {
        say(
                file.equals("-")
                        ? option
                                + " reads standard input, which is not here: its content is missing."
                        : option
                                + " names the file “"
                                + file
                                + "”, which was not read: its content is missing.");
    }

    void unknown(List<String> words) {
        if (!words.isEmpty()) {
            say(
                    "Left out, because curl is not known to have it: "
                            + String.join(", ", words)
                            + ".");
        }
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (!later.isEmpty()) {
            all.add("Not taken over yet: " + String.join(", ", later) + ".");
        }
        return all;
    }
}

package dev.foursight.formats.curl;

import dev.foursight.http.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a curl line, told apart: options with their values, URLs, and what is neither. */
final class CurlArguments {

    /**
     * An option as given.
     *
     * @param value empty where it takes none
     */
    record Use(CurlFlag flag, Bytes value) {

        String text() {
            return value.text();
        }
    }

    private final CurlFlags flags = new CurlFlags();
    private final List<Use> uses = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private final List<Bytes> words;
    private boolean several;
    private int at;

    /**
     * @param words without the name of the program
     */
    CurlArguments(List<Bytes> words) {
        this.words = words;
        boolean afterUnknown = false;
        boolean onlyUrls = false;
        while (at < words.size() && !several) {
            Bytes word = words.get(at++);
            String text = word.text();
            int known = unknown.size();
            if (onlyUrls || !text.startsWith("-") || text.equals("-")) {
                // Whether the unknown option takes this word for its value, nobody can say.
                (afterUnknown && !text.contains("://") ? doubtful : urls).add(text);
            } else if (text.equals("--")) {
                onlyUrls = true;
            } else if (text.startsWith("--")) {
                named(text.substring(2));
            } else {
                letters(word, text);
            }
            afterUnknown = unknown.size() > known;
        }
        if (urls.isEmpty()) {
            urls.addAll(doubtful);
            doubtful.clear();
        }
    }

    List<Use> uses() {
        return uses;
    }

    List<String> urls() {
        return urls;
    }

    /** Options that curl is not known to have, as typed, and words that may be their values. */
    List<String> unknown() {
        List<String> all = new ArrayList<>(unknown);
        all.addAll(doubtful);
        return all;
    }

    /** Whether {@code --next} begins another request; what follows it is not read. */
    boolean several() {
        return several;
    }

    private void named(String name) {
        Optional<CurlFlag> flag = flags.named(name);
        if (flag.isPresent()) {
            use(flag.get(), Optional.empty());
        } else if (!name.startsWith("no-") || flags.named(name.substring(3)).isEmpty()) {
            unknown.add("--" + name);
        }
    }

    private void letters(Bytes word, String text) {
        for (int i = 1; i < text.length(); i++) {
            Optional<CurlFlag> flag = flags.lettered(text.charAt(i));
            if (flag.isEmpty()) {
                unknown.add("-" + text.substring(i, text.offsetByCodePoints(i, 1)));
                return;
            }
            boolean valued = flag.get().takesValue();
            use(
                    flag.get(),
                    valued && i + 1 < text.length()
                            ? Optional.of(word.slice(i + 1, word.length()))
                            : Optional.empty());
            if (valued) {
                return;
            }
        }
    }

    private void use(CurlFlag flag, Optional<Bytes> attached) {
        Bytes value = Bytes.EMPTY;
        if (flag.takesValue()) {
            value = attached.orElseGet(() -> at < words.size() ? words.get(at++) : Bytes.EMPTY);
        }
        switch (flag.name()) {
            case "next" -> several = true;
            case "url" -> urls.add(value.text());
            default -> uses.add(new Use(flag, value));
        }
    }
}

package dev.foursight.ui.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names and values of fields that a person may mean: offered, never put in. */
final class KnownFields {

    private static final String SHIPPED = "/fields/request-fields.txt";
    private static final int MOST = 12;

    private final Map<String, List<String>> values;

    private KnownFields(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Those that are shipped with the program. */
    static KnownFields shipped() {
        try (InputStream in = KnownFields.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program's copy lacks " + SHIPPED);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Lines of {@code NAME} or {@code NAME: VALUE | VALUE}; those that begin with # are comments.
     */
    static KnownFields parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split(":", 2);
                    values.put(
                            parts[0].strip(),
                            parts.length == 1
                                    ? List.of()
                                    : Arrays.stream(parts[1].split(" \\| ", -1))
                                            .map(String::strip)
                                            .toList());
                });
        return new KnownFields(values);
    }

    /** All names, in the order of the file. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** Names that a typed text may become, those that begin with it first. */
    List<String> names(String typed) {
        return matching(values.keySet().stream().toList(), typed);
    }

    /** Values that a field may have, as far as they fit to what is typed. */
    List<String> values(String name, String typed) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(values);
        return matching(Optional.ofNullable(byName.get(name.strip())).orElse(List.of()), typed);
    }

    private static List<String> matching(List<String> all, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Predicate<String> begins = it -> it.toLowerCase(Locale.ROOT).startsWith(text);
        Predicate<String> contains = it -> it.toLowerCase(Locale.ROOT).contains(text);
        return Stream.concat(
                        all.stream().filter(begins),
                        all.stream().filter(contains.and(begins.negate())))
                .filter(it -> !it.equals(typed))
                .limit(MOST)
                .toList();
    }
}

package dev.foursight.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** The texts that are shipped with the program, read from the class path. */
final class Shipped {

    private Shipped() {}

    /**
     * One text.
     *
     * @param path from the root of the resources, for example {@code catalogue/index.txt}
     */
    static String text(String path) {
        byte[] bytes =
                bytes(path)
                        .orElseThrow(() ->
                                new IllegalStateException("the program's copy lacks " + path));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A file's bytes, if it is there. */
    static Optional<byte[]> bytes(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The texts that a folder's {@code index.txt} names, by file name, since a jar's folders cannot
     * be listed.
     */
    static SequencedMap<String, String> folder(String folder) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        text(folder + "/index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> {
                    if (texts.put(name, text(folder + "/" + name)) != null) {
                        throw new IllegalStateException(
                                "%s/index.txt names %s twice".formatted(folder, name));
                    }
                });
        return texts;
    }

    /** The Markdown texts of some ids, by id. */
    static SequencedMap<String, String> pages(String folder, Collection<String> ids) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        ids.forEach(id -> texts.put(id, text(folder + "/" + id + ".md")));
        return texts;
    }
}

package dev.foursight.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences and fingerprints that are shipped, read from the class path as the program does.
 */
public final class ShippedTexts {

    private ShippedTexts() {}

    /** The sentences of these ids. */
    public static Sentences sentences(Collection<String> ids) {
        Map<String, String> files = new HashMap<>();
        ids.forEach(id -> files.put(id, read("/explain/" + id + ".md")));
        return new Sentences(files);
    }

    public static Signatures signatures() {
        List<Signature> all = new ArrayList<>();
        read("/signatures/index.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(
                        name -> all.addAll(SignatureFile.parse(name, read("/signatures/" + name))));
        return new Signatures(all);
    }

    private static String read(String path) {
        try (InputStream in = ShippedTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

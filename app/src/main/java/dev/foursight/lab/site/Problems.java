package dev.foursight.lab.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Makes refusals that explain themselves: what is wrong, and whether it is temporary or permanent
 * (RFC 9110 §15.5). The words are in {@code lab/problems.properties} and {@code
 * lab/vendor.properties}: a duration, a bar, a sentence with {@code {fact}} placeholders.
 */
public final class Problems {

    private static final List<String> FILES =
            List.of("/lab/problems.properties", "/lab/vendor.properties");

    private final Properties sentences;

    private Problems(Properties sentences) {
        this.sentences = sentences;
    }

    /** Reads the sentences from the class path. */
    public static Problems load() {
        Properties sentences = new Properties();
        FILES.forEach(file -> read(file, sentences));
        return new Problems(sentences);
    }

    private static void read(String file, Properties sentences) {
        try (InputStream in = Objects.requireNonNull(Problems.class.getResourceAsStream(file));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reply reply(int status, String id) {
        return reply(status, id, Map.of());
    }

    public Reply reply(int status, String id, Map<String, ?> facts) {
        String text =
                status + " " + HttpStatus.getMessage(status) + "\n\n" + words(id, facts) + "\n";
        return Reply.text(status, text)
                .with("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff");
    }

    /** What is wrong and how long that holds: two paragraphs, without an end of line. */
    public String words(String id, Map<String, ?> facts) {
        String entry = sentence(id);
        int bar = entry.indexOf('|');
        String sentence = entry.substring(bar + 1).strip();
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue().toString());
        }
        String duration = sentences.getProperty("duration." + entry.substring(0, bar).strip());
        return sentence + "\n\n" + duration;
    }

    /** A sentence without a duration. */
    public String sentence(String id) {
        String entry = sentences.getProperty(id);
        if (entry == null) {
            throw new IllegalArgumentException("No sentence for " + id);
        }
        return entry;
    }
}

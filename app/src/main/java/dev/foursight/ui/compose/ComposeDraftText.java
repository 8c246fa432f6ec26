package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.HeaderLine;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A draft as the text of a properties file, and back. What cannot be read takes its standard value.
 */
final class ComposeDraftText {

    private static final String BODY = "body.";
    private static final String CONNECTION = "connection.";
    private static final String AUTH = "auth.";
    private static final String HEADER = "header.";
    private static final String CRAFT = "craft.";
    private static final String ARGUMENT = ".argument.";

    private ComposeDraftText() {}

    static String write(SavedDraft draft) {
        Properties text = new Properties();
        text.setProperty("method", draft.method());
        text.setProperty("url", draft.url());
        text.setProperty("version", draft.version());
        text.setProperty("withheld", String.join(" ", new TreeSet<>(draft.withheld())));
        draft.body().forEach((name, value) -> text.setProperty(BODY + name, value));
        draft.connection().forEach((name, value) -> text.setProperty(CONNECTION + name, value));
        draft.auth().forEach((name, value) -> text.setProperty(AUTH + name, value));
        for (int i = 0; i < draft.headers().size(); i++) {
            HeaderLine line = draft.headers().get(i);
            text.setProperty(HEADER + i + ".name", line.name());
            text.setProperty(HEADER + i + ".separator", line.separator());
            text.setProperty(HEADER + i + ".value", line.value());
            text.setProperty(HEADER + i + ".enabled", String.valueOf(line.enabled()));
        }
        for (int i = 0; i < draft.crafts().size(); i++) {
            CraftUse use = draft.crafts().get(i);
            String key = CRAFT + i;
            text.setProperty(key + ".id", use.id());
            use.arguments()
                    .forEach((name, value) -> text.setProperty(key + ARGUMENT + name, value));
        }
        StringWriter out = new StringWriter();
        try {
            text.store(out, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static SavedDraft read(String file) {
        Properties text = new Properties();
        try {
            text.load(new StringReader(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            return SavedDraft.EMPTY;
        }
        SavedDraft standard = SavedDraft.EMPTY;
        return new SavedDraft(
                text.getProperty("method", standard.method()),
                text.getProperty("url", standard.url()),
                text.getProperty("version", standard.version()),
                headers(text),
                words(text.getProperty("withheld", "")),
                part(text, BODY),
                part(text, CONNECTION),
                part(text, AUTH),
                crafts(text));
    }

    private static List<HeaderLine> headers(Properties text) {
        List<HeaderLine> lines = new ArrayList<>();
        for (int i = 0; text.containsKey(HEADER + i + ".name"); i++) {
            lines.add(
                    new HeaderLine(
                            text.getProperty(HEADER + i + ".name"),
                            text.getProperty(HEADER + i + ".separator", ": "),
                            text.getProperty(HEADER + i + ".value", ""),
                            Boolean.parseBoolean(
                                    text.getProperty(HEADER + i + ".enabled", "true"))));
        }
        return lines;
    }

    private static List<CraftUse> crafts(Properties text) {
        List<CraftUse> uses = new ArrayList<>();
        for (int i = 0; text.containsKey(CRAFT + i + ".id"); i++) {
            uses.add(
                    new CraftUse(
                            text.getProperty(CRAFT + i + ".id"), part(text, CRAFT + i + ARGUMENT)));
        }
        return uses;
    }

    /** What stands under names with a prefix, by the rest of the name. */
    private static Map<String, String> part(Properties text, String prefix) {
        Map<String, String> part = new HashMap<>();
        for (String key : text.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                part.put(key.substring(prefix.length()), text.getProperty(key));
            }
        }
        return part;
    }

    private static Set<String> words(String text) {
        return text.isBlank()
                ? Set.of()
                : List.of(text.strip().split(" +", -1)).stream().collect(Collectors.toSet());
    }
}

package dev.foursight.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as {@code -F} says it: {@code name=value}, {@code name=@file} or {@code
 * name=<file}, each with {@code ;type=…} and {@code ;filename=…} after it.
 *
 * @param value the text, or the name of the file
 * @param type the media type, or null
 * @param filename what the file is called there, or null for a field without
 */
public record FormField(
        String name,
        Source source,
        String value,
        @Nullable String type,
        @Nullable String filename) {

    private static final Pattern MORE =
            Pattern.compile(
                    "(?s)(?<before>.*);\\s*(?<what>type|filename)=(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^;\"]*))\\s*");

    /** Where the content is. */
    public enum Source {
        TEXT,
        /** In a file that is sent as a file, with its name. */
        FILE,
        /** In a file that is sent as if its content had been typed. */
        TEXT_OF_FILE
    }

    /** A text without an equals sign is the value of a field without a name. */
    public static FormField parse(String text) {
        int equals = text.indexOf('=');
        String name = text.substring(0, Math.max(equals, 0));
        String rest = text.substring(equals + 1);
        String type = null;
        String filename = null;
        Matcher more = MORE.matcher(rest);
        while (more.matches()) {
            String said = more.group("quoted") == null ? more.group("plain") : more.group("quoted");
            if (more.group("what").equals("type")) {
                type = said.strip();
            } else {
                filename = said;
            }
            rest = more.group("before");
            more = MORE.matcher(rest);
        }
        if (rest.startsWith("@")) {
            String file = unquoted(rest.substring(1));
            String base =
                    file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
            return new FormField(name, Source.FILE, file, type, filename == null ? base : filename);
        }
        return rest.startsWith("<")
                ? new FormField(
                        name, Source.TEXT_OF_FILE, unquoted(rest.substring(1)), type, filename)
                : new FormField(name, Source.TEXT, unquoted(rest), type, filename);
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}

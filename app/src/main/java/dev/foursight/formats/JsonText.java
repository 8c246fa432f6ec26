package dev.foursight.formats;

import dev.foursight.http.Bytes;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON value as text in which no unseen character stands unescaped. */
final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .characterEscapes(new UnseenEscapes())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    private JsonText() {}

    /** A generator that writes to the writer and leaves it open. */
    static JsonGenerator on(Writer writer) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
    }

    /** The value that the content writes, on one line. */
    static String of(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = on(text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** Prints the value on one line, without the line's end, while the content writes it. */
    static void print(PrintStream out, Consumer<JsonGenerator> content) {
        PrintWriter writer = new PrintWriter(out, false, out.charset());
        try (JsonGenerator json = on(writer)) {
            content.accept(json);
        }
        writer.flush();
    }

    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Bytes as base64 (RFC 4648 §4), which is written as it is made: it may be long. */
    static void base64(JsonGenerator json, String name, @Nullable Bytes bytes) {
        if (bytes == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            json.writeBinary(bytes.stream(), bytes.length());
        }
    }

    static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    static void number(JsonGenerator json, String name, @Nullable Long value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.longValue());
        }
    }

    static void number(JsonGenerator json, String name, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.doubleValue());
        }
    }

    static void texts(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}

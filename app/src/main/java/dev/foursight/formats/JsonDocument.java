package dev.foursight.formats;

import java.io.StringWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A text that is meant to be one JSON value (RFC 8259). */
public final class JsonDocument {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonDocument() {}

    /** Where a text stops being JSON, both counted from 1. */
    public record Fault(int line, int column) {}

    /** The first fault; empty where the text is JSON. */
    public static Optional<Fault> fault(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            int depth = 0;
            boolean whole = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (whole) {
                    return Optional.of(at(parser.currentTokenLocation()));
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                whole = depth == 0;
            }
            return whole ? Optional.empty() : Optional.of(at(parser.currentLocation()));
        } catch (JacksonException fault) {
            return Optional.of(at(fault.getLocation()));
        }
    }

    private static Fault at(@Nullable TokenStreamLocation place) {
        return place == null
                ? new Fault(1, 1)
                : new Fault(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    /**
     * The same value with a line for each member; numbers as they were written. Empty where the
     * text is no JSON.
     */
    public static Optional<String> pretty(String text) {
        if (fault(text).isPresent()) {
            return Optional.empty();
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriteContext context =
                new ObjectWriteContext.Base() {
                    @Override
                    public DefaultPrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter);
                    }
                };
        StringWriter out = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text);
                JsonGenerator json = FACTORY.createGenerator(context, out)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    json.writeNumber(parser.getString());
                } else {
                    json.copyCurrentEvent(parser);
                }
            }
        }
        return Optional.of(out.toString());
    }
}

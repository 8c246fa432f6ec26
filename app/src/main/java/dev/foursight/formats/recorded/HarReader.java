package dev.foursight.formats.recorded;

import dev.foursight.formats.JsonFault;
import dev.foursight.http.InvalidInput;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the failed exchanges of an HTTP Archive (HAR 1.2) as a stream: one entry is in memory at a
 * time, and of entries that are not looked at not even their content.
 */
final class HarReader {

    private final JsonMapper mapper;
    private final JsonParser parser;
    private final String source;
    private final Consumer<Recorded> sink;
    private int entries;
    private int unusable;
    private int told;

    private HarReader(
            JsonMapper mapper, JsonParser parser, String source, Consumer<Recorded> sink) {
        this.mapper = mapper;
        this.parser = parser;
        this.source = source;
        this.sink = sink;
    }

    /**
     * Reads an archive that begins with its member {@code log}.
     *
     * @return what was read, in a sentence
     * @throws InvalidInput if it is no HAR or breaks off; what came before has been passed on
     */
    static String read(InputStream in, String source, Consumer<Recorded> sink) {
        JsonMapper mapper =
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
        try (JsonParser parser = mapper.createParser(in)) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            return new HarReader(mapper, parser, source, sink).log();
        } catch (JacksonException notJson) {
            throw JsonFault.of(source, notJson, "a HAR as browsers export it");
        }
    }

    private String log() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new InvalidInput(
                    source + ": “log” is no object, so this is no HAR. Export it again.");
        }
        boolean hasEntries = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean here = parser.currentName().equals("entries");
            if (parser.nextToken() == JsonToken.START_ARRAY && here) {
                hasEntries = true;
                entries();
            } else {
                parser.skipChildren();
            }
        }
        if (!hasEntries) {
            throw new InvalidInput(
                    source + ": this HAR has no list “entries”, so it records no exchange.");
        }
        return summary();
    }

    private void entries() {
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            entry();
        }
    }

    private String summary() {
        return source
                + ": a HAR with "
                + counted(entries, "entry", "entries")
                + ", "
                + told
                + " of them answered with 4xx or not at all."
                + (unusable == 0
                        ? ""
                        : " "
                                + counted(unusable, "entry", "entries")
                                + " cannot be explained: the response is missing or is no object.");
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void entry() {
        entries++;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            unusable++;
            return;
        }
        HarEntry read = HarEntry.of(members(), "entry " + entries);
        if (read == null) {
            unusable++;
        } else if (read.isTold()) {
            told++;
            sink.accept(read.recorded());
        }
    }

    /** An entry's members; the content of an answer that is known not to matter is passed over. */
    private ObjectNode members() {
        ObjectNode entry = mapper.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "response" -> {
                    if (value == JsonToken.START_OBJECT) {
                        entry.set(name, response());
                    } else {
                        parser.skipChildren();
                    }
                }
                case "request", "timings", "time", "startedDateTime", "serverIPAddress" ->
                        entry.set(name, mapper.readTree(parser));
                default -> parser.skipChildren();
            }
        }
        return entry;
    }

    private ObjectNode response() {
        ObjectNode response = mapper.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("content") && !HarEntry.isTold(response.path("status").asInt(400))) {
                parser.skipChildren();
            } else {
                response.set(name, mapper.readTree(parser));
            }
        }
        return response;
    }
}

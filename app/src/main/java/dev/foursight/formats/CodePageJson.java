package dev.foursight.formats;

import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Snippet;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The sections of a page as members of the entry's JSON object; texts are words without styles. */
final class CodePageJson {

    private CodePageJson() {}

    static void members(JsonGenerator json, Page page) {
        reasons(json, page.reasons());
        JsonText.texts(json, "ifYouCall", PageWords.of(page.ifYouCall()));
        JsonText.texts(json, "ifYouServe", PageWords.of(page.ifYouServe()));
        example(json, page.example());
        JsonText.texts(json, "history", PageWords.of(page.history()));
        snippets(json, page.snippets());
    }

    private static void reasons(JsonGenerator json, List<Reason> reasons) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("id", reason.id());
            json.writeStringProperty("title", reason.title());
            JsonText.texts(json, "text", PageWords.of(reason.text()));
            json.writeStringProperty("tellTale", PageWords.of(reason.tellTale()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void example(JsonGenerator json, List<ExampleLine> lines) {
        json.writeArrayPropertyStart("example");
        for (ExampleLine line : lines) {
            json.writeStartObject();
            json.writeStringProperty("kind", line.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("text", line.text());
            json.writeStringProperty("note", line.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void snippets(JsonGenerator json, List<Snippet> snippets) {
        json.writeArrayPropertyStart("snippets");
        for (Snippet snippet : snippets) {
            json.writeStartObject();
            json.writeStringProperty("system", snippet.system());
            json.writeStringProperty("language", snippet.language());
            JsonText.texts(json, "before", PageWords.of(snippet.before()));
            json.writeStringProperty("code", snippet.code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

package dev.foursight.formats;

import dev.foursight.catalogue.Hit;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Page;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Catalogue entries as JSON: the members of {@link StatusEntry} by their names. */
public final class CodeJson {

    private CodeJson() {}

    /** One object: the entry and the sections of its page. */
    public static String text(StatusEntry entry, Page page) {
        return JsonText.of(json -> {
            json.writeStartObject();
            members(json, entry);
            CodePageJson.members(json, page);
            json.writeEndObject();
        });
    }

    /** An array, best hit first; each entry says besides what matched, and where. */
    public static String list(List<Hit> hits) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Hit hit : hits) {
                json.writeStartObject();
                members(json, hit.entry());
                JsonText.texts(json, "matched", hit.matched());
                json.writeStringProperty("where", hit.where());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void members(JsonGenerator json, StatusEntry entry) {
        json.writeStringProperty("key", entry.key());
        json.writeNumberProperty("code", entry.code());
        json.writeStringProperty("originId", entry.originId());
        json.writeStringProperty("origin", entry.origin());
        json.writeStringProperty("name", entry.name());
        json.writeStringProperty("brief", entry.brief());
        json.writeStringProperty("meaning", entry.meaning());
        json.writeStringProperty("standing", id(entry.standing()));
        json.writeStringProperty("iana", entry.iana());
        json.writeStringProperty("clause", entry.clause().toString());
        JsonText.texts(json, "formerNames", entry.formerNames());
        json.writeStringProperty("seen", id(entry.seen()));
        json.writeStringProperty("seenNote", entry.seenNote());
        json.writeStringProperty("persistence", id(entry.persistence()));
        json.writeStringProperty("persistenceNote", entry.persistenceNote());
        json.writeStringProperty("retry", id(entry.retry()));
        json.writeStringProperty("retryAdvice", entry.retryAdvice());
        json.writeBooleanProperty("heuristicallyCacheable", entry.heuristicallyCacheable());
        json.writeStringProperty("cacheNote", entry.cacheNote());
        fields(json, entry);
        json.writeStringProperty("contentRule", entry.contentRule());
        JsonText.texts(json, "provokedBy", entry.provokedBy());
        servers(json, entry);
        subStatuses(json, entry);
        confusions(json, entry);
        JsonText.texts(json, "notes", entry.notes());
        JsonText.texts(json, "sources", entry.sources());
    }

    private static void fields(JsonGenerator json, StatusEntry entry) {
        json.writeArrayPropertyStart("fields");
        for (StatusEntry.OwedField field : entry.fields()) {
            json.writeStartObject();
            json.writeStringProperty("name", field.name());
            json.writeStringProperty("level", field.level());
            json.writeStringProperty("rule", field.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void servers(JsonGenerator json, StatusEntry entry) {
        json.writeArrayPropertyStart("servers");
        for (StatusEntry.ServerCause cause : entry.servers()) {
            json.writeStartObject();
            json.writeStringProperty("server", cause.server());
            json.writeStringProperty("directive", cause.directive());
            json.writeStringProperty("limit", cause.limit());
            json.writeStringProperty("result", cause.result());
            json.writeStringProperty("logged", cause.logged());
            json.writeStringProperty("source", cause.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void subStatuses(JsonGenerator json, StatusEntry entry) {
        json.writeArrayPropertyStart("subStatuses");
        for (StatusEntry.SubStatus row : entry.subStatuses()) {
            json.writeStartObject();
            json.writeStringProperty("code", row.code());
            json.writeStringProperty("meaning", row.meaning());
            json.writeStringProperty("directive", row.directive());
            json.writeStringProperty("source", row.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void confusions(JsonGenerator json, StatusEntry entry) {
        json.writeArrayPropertyStart("confusedWith");
        for (StatusEntry.Confusion other : entry.confusedWith()) {
            json.writeStartObject();
            json.writeStringProperty("key", other.key());
            json.writeStringProperty("rule", other.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.foursight.formats;

import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Parameter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Crafts as a JSON array. */
public final class CraftJson {

    private CraftJson() {}

    /**
     * @param shown all crafts or some
     */
    public static String list(Crafts crafts, List<Craft> shown) {
        return JsonText.of(json -> {
            json.writeStartArray();
            shown.forEach(craft -> craft(json, crafts, craft));
            json.writeEndArray();
        });
    }

    private static void craft(JsonGenerator json, Crafts crafts, Craft craft) {
        json.writeStartObject();
        json.writeStringProperty("id", craft.id());
        json.writeStringProperty("group", id(craft.group()));
        json.writeStringProperty("title", crafts.text(craft).title());
        json.writeStringProperty("about", crafts.text(craft).about());
        json.writeArrayPropertyStart("parameters");
        for (Parameter parameter : craft.parameters()) {
            json.writeStartObject();
            json.writeStringProperty("name", parameter.name());
            json.writeStringProperty("kind", id(parameter.kind()));
            json.writeStringProperty("unit", parameter.unit());
            json.writeStringProperty("standard", parameter.standard());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.texts(json, "earns", craft.earns());
        JsonText.texts(json, "sets", craft.claims().stream().sorted().map(CraftJson::id).toList());
        json.writeStringProperty("clause", craft.clause());
        json.writeStringProperty("hazard", id(craft.hazard()));
        json.writeEndObject();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

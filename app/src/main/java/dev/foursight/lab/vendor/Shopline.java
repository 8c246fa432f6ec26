package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Reply;
import java.util.Map;

/** How SHOPLINE's Admin API speaks. */
final class Shopline {

    static final String API = "/admin/openapi/v20260301/";

    private Shopline() {}

    /** Code and phrase are documented, and errors in general as JSON with a member errors. */
    static Reply refusal(Voice voice, int status, String phrase, String id, Map<String, ?> facts) {
        return voice.json(status, phrase, "\"errors\":\"" + phrase + "\"", id, facts);
    }

    static Reply served() {
        return Mechanism.served("{\"items\":[]}\n").with("Content-Type", "application/json");
    }
}

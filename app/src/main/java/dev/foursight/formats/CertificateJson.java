package dev.foursight.formats;

import dev.foursight.http.CertificateInfo;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A chain of certificates as the member {@code certificates}, and back. */
final class CertificateJson {

    private CertificateJson() {}

    static void write(JsonGenerator json, List<CertificateInfo> chain) {
        json.writeArrayPropertyStart("certificates");
        for (CertificateInfo certificate : chain) {
            json.writeStartObject();
            json.writeStringProperty("subject", certificate.subject());
            json.writeStringProperty("issuer", certificate.issuer());
            json.writeStringProperty("notBefore", certificate.notBefore());
            json.writeStringProperty("notAfter", certificate.notAfter());
            json.writeArrayPropertyStart("names");
            certificate.names().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("sha256", certificate.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What an element does not say stays empty. */
    static List<CertificateInfo> read(List<JsonNode> chain) {
        return chain.stream().map(CertificateJson::read).toList();
    }

    private static CertificateInfo read(JsonNode json) {
        return new CertificateInfo(
                text(json, "subject"),
                text(json, "issuer"),
                text(json, "notBefore"),
                text(json, "notAfter"),
                json.path("names").valueStream().flatMap(CertificateJson::strings).toList(),
                text(json, "sha256"));
    }

    private static Stream<String> strings(JsonNode json) {
        return json.isString() ? Stream.of(json.stringValue()) : Stream.empty();
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).isString() ? json.path(name).stringValue() : "";
    }
}

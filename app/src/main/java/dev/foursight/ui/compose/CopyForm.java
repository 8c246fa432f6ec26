package dev.foursight.ui.compose;

import dev.foursight.formats.RawRequest;
import dev.foursight.formats.Reproducer;
import dev.foursight.formats.RequestText;
import dev.foursight.formats.curl.CurlWriter;
import dev.foursight.http.WireRequest;

/** The forms in which a request can be taken along. */
enum CopyForm {
    CURL("copy-curl"),
    RAW("copy-raw"),
    REPRODUCER("copy-reproducer");

    private final String id;

    CopyForm(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /**
     * @param tls whether the request goes through TLS
     */
    String words(boolean tls) {
        return switch (this) {
            case CURL -> "curl";
            case RAW -> "Raw request";
            case REPRODUCER -> tls ? "Exact bytes by openssl" : "Exact bytes by bash";
        };
    }

    RequestText write(WireRequest request, boolean withSecrets) {
        return switch (this) {
            case CURL -> CurlWriter.write(request, withSecrets);
            case RAW -> RawRequest.write(request, withSecrets);
            case REPRODUCER -> Reproducer.write(request, withSecrets);
        };
    }
}

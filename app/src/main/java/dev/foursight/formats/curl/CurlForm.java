package dev.foursight.formats.curl;

import dev.foursight.formats.FormField;
import dev.foursight.formats.FormField.Source;
import dev.foursight.http.Bytes;
import dev.foursight.http.Content;
import dev.foursight.http.Multipart;
import dev.foursight.http.Multipart.Part;
import java.util.ArrayList;
import java.util.List;

/** Parts of a multipart/form-data content (RFC 7578) from {@code -F} and {@code --form-string}. */
final class CurlForm {

    /** As long as curl's own, so that lengths agree; any that is not in the content will do. */
    private static final String BOUNDARY = "------------------------foursight8f3a61c";

    private final List<Part> parts = new ArrayList<>();
    private final CurlRemarks remarks;

    CurlForm(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String contentType() {
        return form().contentType();
    }

    /** A value of {@code -F}: text, or a file, which is not read. */
    void part(String text) {
        FormField field = FormField.parse(text);
        boolean isText = field.source() == Source.TEXT;
        if (!isText) {
            remarks.file("-F", field.value());
        }
        parts.add(
                new Part(
                        field.name(),
                        field.filename(),
                        field.type(),
                        isText ? Content.of(Bytes.ofUtf8(field.value())) : Content.NONE));
    }

    /** A value of {@code --form-string}: text whatever it begins with. */
    void string(String text) {
        int equals = text.indexOf('=');
        parts.add(Part.text(text.substring(0, Math.max(equals, 0)), text.substring(equals + 1)));
    }

    Content content() {
        return form().content();
    }

    private Multipart form() {
        return new Multipart(parts, BOUNDARY);
    }
}

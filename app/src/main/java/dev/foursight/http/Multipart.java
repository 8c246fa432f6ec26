package dev.foursight.http;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content of the type multipart/form-data (RFC 7578).
 *
 * @param boundary stands between the parts and in none of them
 */
public record Multipart(List<Part> parts, String boundary) {

    private static final String BOUNDARY = "----foursight";

    public Multipart {
        parts = List.copyOf(parts);
    }

    /**
     * One field of the form.
     *
     * @param filename where it is a file
     * @param type its media type, or null for none
     */
    public record Part(
            String name, @Nullable String filename, @Nullable String type, Bytes content) {

        public static Part text(String name, String value) {
            return new Part(name, null, null, Bytes.ofUtf8(value));
        }
    }

    /** With a boundary that stands in no part: the same for the same parts. */
    public static Multipart of(List<Part> parts) {
        String boundary = BOUNDARY;
        for (int i = 0; isIn(boundary, parts); i++) {
            boundary = BOUNDARY + i;
        }
        return new Multipart(parts, boundary);
    }

    private static boolean isIn(String boundary, List<Part> parts) {
        return parts.stream().anyMatch(part -> part.content().indexOf(boundary) >= 0);
    }

    /** The value of Content-Type. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public Bytes content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) {
            out.writeBytes(Bytes.ofUtf8(head(part)).toArray());
            out.writeBytes(part.content().toArray());
            out.writeBytes(Bytes.ofUtf8("\r\n").toArray());
        }
        out.writeBytes(Bytes.ofUtf8("--" + boundary + "--\r\n").toArray());
        return Bytes.of(out.toByteArray());
    }

    private String head(Part part) {
        String file =
                part.filename() == null ? "" : "; filename=\"" + quoted(part.filename()) + "\"";
        String type = part.type() == null ? "" : "Content-Type: " + part.type() + "\r\n";
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n"
                .formatted(boundary, quoted(part.name()), file, type);
    }

    /** What would end the name early, as browsers write it (RFC 7578 §2). */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}

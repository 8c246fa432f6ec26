package dev.foursight.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
            String name, @Nullable String filename, @Nullable String type, Content content) {

        public static Part text(String name, String value) {
            return new Part(name, null, null, Content.of(Bytes.ofUtf8(value)));
        }
    }

    /**
     * With a boundary that stands in no part: the same for the same parts. Files that are not read
     * yet make it long, so that it stands in none by chance.
     */
    public static Multipart of(List<Part> parts) {
        String files =
                parts.stream()
                        .flatMap(part -> part.content().files().stream())
                        .map(file -> file.path() + file.length())
                        .collect(Collectors.joining());
        String begun =
                files.isEmpty()
                        ? BOUNDARY
                        : BOUNDARY + UUID.nameUUIDFromBytes(files.getBytes(StandardCharsets.UTF_8));
        String boundary = begun;
        for (int i = 0; isIn(boundary, parts); i++) {
            boundary = begun + i;
        }
        return new Multipart(parts, boundary);
    }

    private static boolean isIn(String boundary, List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.content().held().stream())
                .anyMatch(held -> held.indexOf(boundary) >= 0);
    }

    /** The value of Content-Type. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public Content content() {
        Content content = Content.NONE;
        Bytes held = Bytes.EMPTY;
        for (Part part : parts) {
            held = held.plus(Bytes.ofUtf8(head(part)));
            Optional<Bytes> bytes = part.content().held();
            if (bytes.isPresent()) {
                held = held.plus(bytes.get());
            } else {
                content = content.plus(Content.of(held)).plus(part.content());
                held = Bytes.EMPTY;
            }
            held = held.plus(Bytes.ofUtf8("\r\n"));
        }
        return content.plus(Content.of(held.plus(Bytes.ofUtf8("--" + boundary + "--\r\n"))));
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

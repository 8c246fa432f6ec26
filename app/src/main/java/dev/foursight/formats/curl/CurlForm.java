package dev.foursight.formats.curl;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a multipart/form-data content (RFC 7578) from {@code -F} and {@code --form-string}. */
final class CurlForm {

    /** curl draws a new one each time; any that is not in the content will do. */
    private static final String BOUNDARY = "------------------------foursight8f3a61c";

    private static final Pattern TYPED =
            Pattern.compile("(?s)(?<value>.*?);\\s*type=(?<type>[^;]+)\\s*");

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final CurlRemarks remarks;

    CurlForm(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    boolean isEmpty() {
        return parts.size() == 0;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** A value of {@code -F}: text, or a file, which is not read. */
    void part(String text) {
        String value = value(text);
        Matcher typed = TYPED.matcher(value);
        boolean hasType = typed.matches();
        String content = hasType ? typed.group("value") : value;
        String type = hasType ? "Content-Type: " + typed.group("type") + "\r\n" : "";
        if (content.startsWith("@")) {
            String file = content.substring(1);
            remarks.file("-F", file);
            String base = file.substring(file.lastIndexOf('/') + 1);
            write(text, "; filename=\"" + quoted(base) + "\"", type, "");
        } else if (content.startsWith("<")) {
            remarks.file("-F", content.substring(1));
            write(text, "", type, "");
        } else {
            boolean inQuotes =
                    content.length() > 1 && content.startsWith("\"") && content.endsWith("\"");
            write(text, "", type, inQuotes ? content.substring(1, content.length() - 1) : content);
        }
    }

    /** A value of {@code --form-string}: text whatever it begins with. */
    void string(String text) {
        write(text, "", "", value(text));
    }

    Bytes content() {
        return Bytes.ofUtf8(Bytes.of(parts.toByteArray()).text() + "--" + BOUNDARY + "--\r\n");
    }

    private static String value(String text) {
        return text.substring(text.indexOf('=') + 1);
    }

    private void write(String text, String file, String type, String content) {
        String name = text.substring(0, Math.max(text.indexOf('='), 0));
        String part =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n%s\r\n"
                        .formatted(BOUNDARY, quoted(name), file, type, content);
        parts.writeBytes(Bytes.ofUtf8(part).toArray());
    }

    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}

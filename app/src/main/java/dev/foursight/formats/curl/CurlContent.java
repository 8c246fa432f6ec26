package dev.foursight.formats.curl;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;

/** What the options of content add up to. */
final class CurlContent {

    private static final String UNRESERVED = "-._~";

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final CurlRemarks remarks;
    private boolean begun;
    private boolean json;

    CurlContent(CurlRemarks remarks) {
        this.remarks = remarks;
    }

    /** Whether any option of content was given, even an empty one. */
    boolean begun() {
        return begun;
    }

    boolean json() {
        return json;
    }

    Bytes bytes() {
        return Bytes.of(content.toByteArray());
    }

    void raw(Bytes value) {
        if (begun) {
            content.write('&');
        }
        begun = true;
        content.writeBytes(value.toArray());
    }

    /**
     * @param option as typed
     */
    void dataOrFile(String option, Bytes value) {
        boolean file = value.length() > 0 && value.at(0) == '@';
        if (file) {
            remarks.file(option, value.slice(1, value.length()).text());
        }
        raw(file ? Bytes.EMPTY : value);
    }

    void json(Bytes value) {
        json = true;
        boolean file = value.length() > 0 && value.at(0) == '@';
        begun = true;
        if (file) {
            remarks.file("--json", value.slice(1, value.length()).text());
        } else {
            content.writeBytes(value.toArray());
        }
    }

    /**
     * {@code content}, {@code =content}, {@code name=content}, {@code @file} or {@code name@file}.
     */
    void encoded(String option, Bytes value) {
        raw(Bytes.ofLatin1(encode(option, value)));
    }

    /** A value of {@code --url-query} or {@code --data-urlencode}, encoded. */
    String encode(String option, Bytes value) {
        String latin1 = value.latin1();
        int equals = latin1.indexOf('=');
        int mark = equals >= 0 ? equals : latin1.indexOf('@');
        if (equals < 0 && mark >= 0) {
            remarks.file(option, value.slice(mark + 1, value.length()).text());
            return mark == 0 ? "" : latin1.substring(0, mark) + "=";
        }
        String name = mark <= 0 ? "" : latin1.substring(0, mark) + "=";
        return name + escaped(value.slice(mark + 1, value.length()));
    }

    private static String escaped(Bytes bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes.toArray()) {
            boolean letterOrDigit =
                    (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
            if (letterOrDigit || UNRESERVED.indexOf(b) >= 0) {
                text.append((char) b);
            } else if (b == ' ') {
                text.append('+');
            } else {
                text.append(String.format("%%%02X", b & 0xff));
            }
        }
        return text.toString();
    }
}

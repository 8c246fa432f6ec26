package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One block of a PEM file (RFC 7468).
 *
 * @param label for example {@code CERTIFICATE}
 * @param encrypted whether it is a key in the encryption that OpenSSL used before PKCS#8
 */
record Pem(String label, Bytes der, boolean encrypted) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "-----BEGIN ([A-Z0-9 ]+)-----([^-]*(?:-(?!----)[^-]*)*)-----END \\1-----");

    /** The blocks in order; text between them is a comment. */
    static List<Pem> all(Bytes file, String name) {
        return BLOCK.matcher(file.latin1())
                .results()
                .map(block -> block(block.group(1), block.group(2), name))
                .toList();
    }

    private static Pem block(String label, String text, String name) {
        boolean encrypted = text.contains("Proc-Type:") && text.contains("ENCRYPTED");
        String base64 = text.replaceAll("(?m)^[A-Za-z-]+:.*$", "").replaceAll("\\s+", "");
        try {
            return new Pem(label, Bytes.of(Base64.getDecoder().decode(base64)), encrypted);
        } catch (IllegalArgumentException noBase64) {
            throw new InvalidInput(
                    "The block “"
                            + label
                            + "” of “"
                            + name
                            + "” is damaged: it is not base64. Export the file again.");
        }
    }
}

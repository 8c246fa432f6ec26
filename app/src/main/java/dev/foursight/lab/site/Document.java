package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpFields;

/**
 * A representation with its validators.
 *
 * @param etag strong entity-tag, quotes included, made from the content
 * @param modified when the content came to be, in whole seconds as Last-Modified has them
 * @param fields what goes with every answer that has a part of it
 */
public record Document(
        String type, Bytes content, String etag, Instant modified, HttpFields fields) {

    public static Document of(String type, Bytes content, Instant modified) {
        byte[] hash = sha256().digest(content.toArray());
        String etag = '"' + HexFormat.of().formatHex(hash, 0, 8) + '"';
        Instant second = modified.truncatedTo(ChronoUnit.SECONDS);
        HttpFields fields =
                HttpFields.build()
                        .put("ETag", etag)
                        .put("Last-Modified", HttpDate.format(second))
                        .put("Accept-Ranges", "bytes")
                        .put("Cache-Control", "no-cache")
                        .asImmutable();
        return new Document(type, content, etag, second, fields);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

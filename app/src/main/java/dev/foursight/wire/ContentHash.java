package dev.foursight.wire;

import dev.foursight.http.Body;
import dev.foursight.http.Content;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** The hash of content, read for it where it stands in files. */
final class ContentHash {

    private static final int PIECE = 65_536;

    private ContentHash() {}

    /** Of what could be read: where a file fails here, sending it fails too, and says so. */
    static byte[] of(Content content, MessageDigest hash) {
        byte[] piece = new byte[PIECE];
        try (InputStream in = ContentStream.of(new Body(content, Body.Framing.UNTOLD))) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                hash.update(piece, 0, read);
            }
        } catch (IOException unreadable) {
            return hash.digest();
        }
        return hash.digest();
    }
}

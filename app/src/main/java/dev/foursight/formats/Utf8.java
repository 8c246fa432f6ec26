package dev.foursight.formats;

import dev.foursight.http.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Characters in bytes (RFC 3629). */
public final class Utf8 {

    private Utf8() {}

    /**
     * The character of two bytes or more that begins at an offset and ends no later than another;
     * empty where none does.
     */
    public static String characterAt(Bytes bytes, int at, int end) {
        int b = bytes.at(at);
        int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
        if (b < 0xc2 || at + length > end) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.slice(at, at + length).toArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return "";
        }
    }
}

package dev.foursight.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds bytes that spoil XML before any parser sees them: Java's own writes to standard error where
 * it meets them, and nothing keeps it from doing so.
 */
public final class XmlEncoding {

    private static final int DECLARATION = 200;

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?s)\\xfe\\xff.*|\\xff\\xfe.*|<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])[\\x21-\\x7e].*",
                    Pattern.CASE_INSENSITIVE);

    private XmlEncoding() {}

    /**
     * The offset of the first byte that is no UTF-8, in content that names no other encoding (XML
     * 1.0 §4.3.3); empty if there is none.
     */
    public static OptionalInt fault(Bytes content) {
        String beginning = content.slice(0, Math.min(content.length(), DECLARATION)).latin1();
        if (OTHER.matcher(beginning).matches()) {
            return OptionalInt.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content.toArray());
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }
}

package dev.foursight.formats.paste;

import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.RawRequest;
import dev.foursight.formats.RawResponse;
import dev.foursight.formats.curl.CurlReader;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people bring from elsewhere: a curl line, a raw request, a raw response. */
public final class PastedText {

    /** A status line with more behind it; alone it is only a way to name a code. */
    private static final Pattern RESPONSE =
            Pattern.compile("(?is)\\s*HTTP/\\d(?:\\.\\d)? \\d{3}\\b[^\\r\\n]*\\r?\\n.*");

    private PastedText() {}

    /**
     * The request that a text holds; none where it is something else.
     *
     * @throws dev.foursight.http.InvalidInput if it is a curl line that cannot be used
     */
    public static Optional<PastedRequest> request(String text) {
        if (CurlReader.looksLikeOne(text) && text.strip().contains(" ")) {
            return Optional.of(CurlReader.read(text));
        }
        return RawRequest.looksLikeOne(text)
                ? Optional.of(RawRequest.read(text))
                : Optional.empty();
    }

    /** The response that a text holds, as an exchange whose request nobody knows. */
    public static Optional<Exchange> response(String text) {
        return RESPONSE.matcher(text).matches()
                ? Optional.of(RawResponse.read(Bytes.ofUtf8(text.stripLeading()), null))
                : Optional.empty();
    }
}

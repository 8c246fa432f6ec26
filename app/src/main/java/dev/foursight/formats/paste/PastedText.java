package dev.foursight.formats.paste;

import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.RawRequest;
import dev.foursight.formats.curl.CurlReader;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.formats.recorded.Recordings;
import dev.foursight.http.Bytes;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people bring from elsewhere: a curl line, a raw request, exchanges. */
public final class PastedText {

    /** A HAR or an exchange of ours, which programs write in one line. */
    private static final Pattern JSON = Pattern.compile("(?s)\\s*(?:\\[\\s*)?\\{\\s*\".*");

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

    /**
     * The exchanges that a text of several lines records: a response, a request with its response,
     * what curl -v or --trace printed, lines of an access log; or a HAR, in one line or many.
     *
     * @throws dev.foursight.http.InvalidInput if it is a record that cannot be read
     */
    public static Optional<Intake> recorded(String text) {
        boolean tellsInOneLine =
                Recordings.looksLikeLog(text.strip()) || JSON.matcher(text).matches();
        if (!tellsInOneLine && (!text.contains("\n") || !Recordings.looksLikeOne(text))) {
            return Optional.empty();
        }
        byte[] bytes = Bytes.ofUtf8(text.stripLeading()).toArray();
        return Optional.of(Intake.read(new ByteArrayInputStream(bytes), "The text"));
    }
}

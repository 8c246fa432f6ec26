package dev.foursight.cli;

import dev.foursight.formats.ExchangeJsonReader;
import dev.foursight.formats.RawResponse;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.wire.InputFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A recording of exchanges: JSON, or a response's bytes. Which of them shows in its first bytes.
 *
 * @param source its name, for sentences
 */
record Recording(String source) {

    private static final int LOOK_AHEAD = 4096;

    /**
     * @throws InvalidInput if it is neither, or breaks off; what came before has been passed on
     */
    void read(InputStream input, Consumer<Exchange> sink) {
        try (BufferedInputStream in = new BufferedInputStream(input, LOOK_AHEAD)) {
            in.mark(LOOK_AHEAD);
            String beginning = beginning(in.readNBytes(LOOK_AHEAD));
            in.reset();
            if (beginning.startsWith("{") || beginning.startsWith("[")) {
                new ExchangeJsonReader().read(in, VisibleText.of(source), sink);
            } else if (beginning.regionMatches(true, 0, "HTTP/", 0, 5)) {
                sink.accept(RawResponse.read(InputFile.bytes(in, VisibleText.of(source)), null));
            } else {
                throw new InvalidInput(
                        VisibleText.of(source)
                                + " is no recorded exchange. Expected is JSON as “foursight send --json” prints it, or the bytes of a response, beginning with HTTP/.");
            }
        } catch (IOException unreadable) {
            throw new InvalidInput(
                    VisibleText.of(source)
                            + " cannot be read to its end. Check that it is a file.");
        }
    }

    /** Blanks and a byte order mark say nothing of the format. */
    private static String beginning(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
    }
}

package dev.foursight.formats.recorded;

import dev.foursight.formats.ExchangeJsonReader;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Bytes;
import dev.foursight.http.InvalidInput;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Reads exchanges in whatever form they were written down. Which it is shows in the first bytes.
 */
public final class Recordings {

    /** No request or response that anybody keeps in a file is longer. */
    private static final int MOST = 100_000_000;

    private Recordings() {}

    /**
     * Reads to the end; large archives and logs are read as a stream.
     *
     * @param name of the source, for sentences
     * @return what was read, in a sentence; empty where there is nothing to say
     * @throws InvalidInput if the form is not known or the record breaks off; what came before has
     *     been passed on
     */
    public static String read(InputStream input, String name, Consumer<Recorded> sink) {
        String source = VisibleText.of(name);
        try (BufferedInputStream in = new BufferedInputStream(input, 1 << 16)) {
            in.mark(RecordedForm.LOOK_AHEAD);
            String beginning = beginning(in.readNBytes(RecordedForm.LOOK_AHEAD));
            in.reset();
            return read(in, source, beginning, sink);
        } catch (IOException unreadable) {
            throw new InvalidInput(source + " cannot be read to its end. Check that it is a file.");
        }
    }

    /** Whether a text begins with a line of an access log, which is often brought alone. */
    public static boolean looksLikeLog(String text) {
        return AccessLog.looksLikeOne(text.lines().findFirst().orElse(""));
    }

    /** Whether a text is of one of the forms and records an answer or the lack of one. */
    public static boolean looksLikeOne(String text) {
        String beginning = text.stripLeading();
        String first =
                beginning.substring(0, Math.min(beginning.length(), RecordedForm.LOOK_AHEAD));
        return RecordedForm.of(first)
                .filter(form -> form != RecordedForm.REQUEST || RawExchange.looksLikeOne(beginning))
                .isPresent();
    }

    private static String read(
            InputStream in, String source, String beginning, Consumer<Recorded> sink)
            throws IOException {
        RecordedForm form =
                RecordedForm.of(beginning).orElseThrow(() -> unknown(source, beginning));
        switch (form) {
            case HAR -> {
                return HarReader.read(in, source, sink);
            }
            case ACCESS_LOG, JSON_LOG -> {
                return new AccessLog(source).read(in, sink);
            }
            case JSON ->
                    new ExchangeJsonReader()
                            .read(
                                    in,
                                    source,
                                    exchange -> sink.accept(Recorded.whole(exchange)),
                                    object -> other(object, sink));
            case RESPONSE -> sink.accept(RawRecord.of(bytes(in, source), null));
            case REQUEST -> sink.accept(RawExchange.read(bytes(in, source), source));
            case TRACE -> {
                CurlTrace trace = new CurlTrace(sink);
                lines(in, trace::line);
                if (trace.end() == 0) {
                    throw unknown(source, beginning);
                }
            }
            case TRANSCRIPT -> {
                CurlVerbose transcript = new CurlVerbose(sink);
                lines(in, transcript::line);
                if (transcript.end() == 0) {
                    throw unknown(source, beginning);
                }
            }
            case CLIENT_LOG -> {
                CurlVerbose transcript = new CurlVerbose(sink);
                ClientLog log = new ClientLog(transcript::line);
                lines(in, log::line);
                log.end();
                if (transcript.end() == 0) {
                    throw unknown(source, beginning);
                }
            }
            case QUOTED -> sink.accept(Quoted.read(bytes(in, source), source));
        }
        return "";
    }

    /** An entry of a HAR, or a line of a log in JSON, that stands alone. */
    private static boolean other(JsonNode object, Consumer<Recorded> sink) {
        Optional<Recorded> other =
                object.path("response").path("headers").isArray()
                                && object.path("request").path("url").isString()
                        ? Optional.ofNullable(HarEntry.of(object, "")).map(HarEntry::recorded)
                        : JsonLog.of(object)
                                .map(line -> new Recorded(line.exchange(), "", 1, line.missing()));
        other.ifPresent(sink);
        return other.isPresent();
    }

    private static InvalidInput unknown(String source, String beginning) {
        return new InvalidInput(
                source
                        + (beginning.isBlank()
                                ? " is empty."
                                : " is no recorded exchange that Foursight can read; it begins with “"
                                        + VisibleText.shortened(
                                                beginning.lines().findFirst().orElse(""), 60)
                                        + "”.")
                        + " Expected is one of: JSON as “foursight send --json” prints it, a HAR, the output of curl -v or --trace, a response beginning with HTTP/, a request with its response, or an access log (nginx, Apache httpd, IIS, HAProxy, Envoy, Squid, cloud balancers, JSON).");
    }

    private static void lines(InputStream in, Consumer<String> sink) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        for (String line = LongLine.next(reader); line != null; line = LongLine.next(reader)) {
            sink.accept(line);
        }
    }

    private static Bytes bytes(InputStream in, String source) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new InvalidInput(source + " holds more than 100 MB, which is no HTTP message.");
        }
        return Bytes.of(bytes);
    }

    /** Blanks and a byte order mark say nothing of the format; the blanks before a line do. */
    private static String beginning(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
    }
}

package dev.foursight.formats.content;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer carries, as it was sent and decoded.
 *
 * @param asSent the bytes behind the header section, chunks and codings included, as far as they
 *     are kept
 * @param decoded the same without chunks and codings
 * @param layers what lies between the two, for example {@code gzip} and {@code chunked}
 * @param whole how many bytes of content came, kept or not, with the codings on
 * @param type the media type as sent; empty if none
 */
public record AnswerContent(
        Bytes asSent, Decoded decoded, List<String> layers, long whole, String type) {

    /** More than this is not decoded: it would not fit beside the rest. */
    public static final int CAP = 16 * 1024 * 1024;

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");

    public static AnswerContent of(Exchange exchange) {
        ParsedResponse response = exchange.response();
        if (response == null) {
            Bytes all = exchange.received();
            return new AnswerContent(
                    all, new Decoded(all, List.of(), ""), List.of(), exchange.receivedBytes(), "");
        }
        Decoded decoded =
                new ContentDecoder(CAP)
                        .decode(ContentDecoder.codings(response.fields()), response.content());
        List<String> layers = new ArrayList<>(decoded.taken());
        Bytes framed = framed(exchange, response);
        boolean chunked =
                framed.length() > response.content().length()
                        && response.fields()
                                .combined("Transfer-Encoding")
                                .toLowerCase(Locale.ROOT)
                                .contains("chunked");
        if (chunked) {
            layers.add("chunked");
        }
        return new AnswerContent(
                chunked ? framed : response.content(),
                decoded,
                List.copyOf(layers),
                response.contentBytes(),
                response.fields().value("Content-Type").orElse(""));
    }

    /** From the end of the header section to the next answer; empty where there are no bytes. */
    private static Bytes framed(Exchange exchange, ParsedResponse response) {
        Bytes received = exchange.received();
        int from = response.headEnd();
        if (from < 0 || from > received.length()) {
            return Bytes.EMPTY;
        }
        int to =
                exchange.answers().more().stream()
                        .map(ParsedResponse::from)
                        .filter(next -> next >= from && next <= received.length())
                        .findFirst()
                        .orElse(received.length());
        return received.slice(from, to);
    }

    /** Whether there is anything between what was sent and what is decoded. */
    public boolean hasLayers() {
        return !layers.isEmpty();
    }

    /** The decoded content as text: in the charset that the answer names, where that is one. */
    public String text() {
        return text(decoded.content());
    }

    /** Bytes of it as text. */
    public String text(Bytes bytes) {
        return charset()
                .filter(named -> !named.equals(StandardCharsets.UTF_8))
                .map(named -> new String(bytes.toArray(), named))
                .orElseGet(bytes::text);
    }

    private Optional<Charset> charset() {
        Matcher matcher = CHARSET.matcher(type);
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1))
                    ? Optional.of(Charset.forName(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException noCharsetName) {
            return Optional.empty();
        }
    }
}

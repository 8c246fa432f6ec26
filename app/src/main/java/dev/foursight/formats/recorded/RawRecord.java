package dev.foursight.formats.recorded;

import dev.foursight.formats.RawResponse;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A response as somebody kept its bytes, with or without its request. */
public final class RawRecord {

    private static final Pattern LATER = Pattern.compile("HTTP/[23](?:\\.0)?");

    private RawRecord() {}

    /**
     * @param request the bytes of the request, or null if they are not known
     */
    public static Recorded of(Bytes response, @Nullable Bytes request) {
        Exchange exchange = parts(RawResponse.read(response, request));
        return new Recorded(exchange, "", 1, missing(exchange));
    }

    /** Later versions have no status line: a program made it up to show the answer. */
    private static Exchange parts(Exchange read) {
        ParsedResponse response = read.response();
        if (response == null || !LATER.matcher(response.version()).matches()) {
            return read;
        }
        return new Exchange(
                read.url(),
                read.sent(),
                Bytes.EMPTY,
                read.truncated(),
                read.receivedBytes(),
                read.outcome(),
                read.ended(),
                read.timing(),
                read.tls(),
                read.events(),
                read.request(),
                Listed.answers(
                        read.answers(),
                        !response.fields().whole(),
                        response.content(),
                        response.contentBytes(),
                        response.complete()));
    }

    private static List<String> missing(Exchange exchange) {
        List<String> missing = new ArrayList<>();
        if (exchange.request() == null) {
            missing.add(
                    "The request is not in it, so nothing can be said of what was wrong with that.");
        }
        ParsedResponse response = exchange.response();
        if (response != null) {
            addMissing(missing, response, exchange.answers().more());
        }
        missing.add("How the connection ended and when things happened is not in it.");
        return missing;
    }

    private static void addMissing(
            List<String> missing, ParsedResponse response, List<ParsedResponse> more) {
        if (!response.fields().whole()) {
            missing.add(
                    "The answer breaks off in its header section: further fields and the content are not in it.");
        } else if (!response.complete()) {
            missing.add(
                    "The answer breaks off after %s of content: the rest is not in it."
                            .formatted(bytes(response.contentBytes())));
        }
        if (!more.isEmpty()) {
            missing.add(
                    "Only the first answer is explained. Behind it follows %s: give it a file of its own."
                            .formatted(statuses(more)));
        }
    }

    private static String bytes(long count) {
        return count + (count == 1 ? " byte" : " bytes");
    }

    private static String statuses(List<ParsedResponse> more) {
        return String.join(", ", more.stream().map(it -> String.valueOf(it.status())).toList());
    }
}

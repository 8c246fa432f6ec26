package dev.foursight.explain.fields;

import dev.foursight.explain.Sentences;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says of each field of an answer what it says in this exchange. Pure, and fails at no value; of
 * fields that it does not know it says nothing.
 */
public final class FieldNotes {

    /** The id of the file of sentences. */
    public static final String FILE = "fields";

    private static final Map<String, Note> NOTES = notes();

    private final Sentences sentences;

    /**
     * @param sentences hold the file {@link #FILE}; a variant {@code clause NAME} tells where a
     *     field is defined
     */
    public FieldNotes(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A note for each field line of the final answer, in order; none without an answer. */
    public List<FieldNote> of(Exchange exchange) {
        ParsedResponse response = exchange.response();
        return response == null
                ? List.of()
                : response.fields().lines().stream()
                        .map(line -> note(new Seen(exchange, response, line)))
                        .toList();
    }

    private FieldNote note(Seen seen) {
        FieldLine line = seen.line();
        String name = line.name().strip().toLowerCase(Locale.ROOT);
        Note note = line.hasColon() ? reader(name) : _ -> List.of();
        String sentence =
                note.of(seen).stream()
                        .map(said -> sentences.fill(FILE, said.variant(), said.facts()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return new FieldNote(line, sentence, sentence.isEmpty() ? "" : clause(name));
    }

    private static Note reader(String name) {
        Note known = NOTES.get(name);
        if (known != null) {
            return known;
        }
        return name.matches("(x-)?(app-)?rate-?limit-.*") ? QuotaNotes::separate : _ -> List.of();
    }

    private String clause(String name) {
        String variant = "clause " + name;
        return sentences.has(FILE, variant) ? sentences.fill(FILE, variant, Map.of()) : "";
    }

    private static Map<String, Note> notes() {
        Map<String, Note> notes = new HashMap<>();
        notes.put("allow", MethodNotes::allow);
        notes.put("retry-after", TimeNotes::retryAfter);
        notes.put("date", TimeNotes::date);
        notes.put("last-modified", TimeNotes::lastModified);
        notes.put("expires", TimeNotes::expires);
        notes.put("age", TimeNotes::age);
        notes.put("www-authenticate", ChallengeNotes::origin);
        notes.put("proxy-authenticate", ChallengeNotes::proxy);
        notes.put("content-range", RangeNotes::contentRange);
        notes.put("accept-ranges", RangeNotes::acceptRanges);
        notes.put("content-length", FramingNotes::contentLength);
        notes.put("transfer-encoding", FramingNotes::transferEncoding);
        notes.put("connection", FramingNotes::connection);
        notes.put("keep-alive", FramingNotes::keepAlive);
        notes.put("content-type", ContentNotes::type);
        notes.put("content-encoding", ContentNotes::coding);
        notes.put("content-language", ContentNotes::language);
        notes.put("content-disposition", ContentNotes::disposition);
        notes.put("x-content-type-options", ContentNotes::nosniff);
        notes.put("cache-control", CacheNotes::control);
        notes.put("vary", CacheNotes::vary);
        notes.put("server", SenderNotes::server);
        notes.put("x-powered-by", SenderNotes::server);
        notes.put("via", SenderNotes::via);
        notes.put("proxy-status", SenderNotes::proxyStatus);
        notes.put("location", PlaceNotes::location);
        notes.put("content-location", PlaceNotes::contentLocation);
        notes.put("link", PlaceNotes::link);
        notes.put("etag", TagNotes::read);
        notes.put("accept", OfferNotes::types);
        notes.put("accept-post", OfferNotes::types);
        notes.put("accept-patch", OfferNotes::types);
        notes.put("accept-encoding", OfferNotes::codings);
        notes.put("upgrade", OfferNotes::upgrade);
        notes.put("dav", OfferNotes::dav);
        notes.put("ratelimit", QuotaNotes::structured);
        notes.put("ratelimit-policy", QuotaNotes::policy);
        notes.put("set-cookie", CookieNotes::read);
        notes.put("strict-transport-security", SecurityNotes::transport);
        notes.put("access-control-allow-origin", SecurityNotes::allowOrigin);
        List.of("x-cache", "cache-status", "cf-cache-status", "x-cache-status")
                .forEach(name -> notes.put(name, CacheNotes::hit));
        List.of(
                        "x-request-id",
                        "request-id",
                        "x-correlation-id",
                        "x-trace-id",
                        "traceparent",
                        "cf-ray",
                        "x-amzn-requestid",
                        "x-amz-request-id",
                        "x-amz-cf-id",
                        "x-amzn-trace-id",
                        "x-azure-ref",
                        "x-ms-request-id",
                        "x-github-request-id",
                        "x-cloud-trace-context")
                .forEach(name -> notes.put(name, _ -> List.of(Said.of("id"))));
        return Map.copyOf(notes);
    }
}

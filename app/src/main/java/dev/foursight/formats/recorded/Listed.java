package dev.foursight.formats.recorded;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages known by their parts only, as HTTP/2 has them: nothing points into bytes. */
final class Listed {

    private Listed() {}

    /**
     * @param cut whether fields were left out
     */
    static ParsedRequest request(ParsedRequest parsed, boolean cut, Bytes content) {
        return new ParsedRequest(
                parsed.method(),
                parsed.target(),
                parsed.version(),
                -1,
                -1,
                fields(parsed.fields(), cut),
                -1,
                true,
                content);
    }

    /**
     * @param cut whether fields were left out of the final one
     */
    static Answers answers(
            Answers parsed, boolean cut, Bytes content, long contentBytes, boolean complete) {
        return new Answers(
                parsed.interim().stream()
                        .map(it -> response(it, false, Bytes.EMPTY, 0, true))
                        .toList(),
                last(parsed.response(), cut, content, contentBytes, complete),
                List.of());
    }

    private static @Nullable ParsedResponse last(
            @Nullable ParsedResponse parsed,
            boolean cut,
            Bytes content,
            long contentBytes,
            boolean complete) {
        return parsed == null ? null : response(parsed, cut, content, contentBytes, complete);
    }

    private static ParsedResponse response(
            ParsedResponse parsed,
            boolean cut,
            Bytes content,
            long contentBytes,
            boolean complete) {
        return new ParsedResponse(
                parsed.version(),
                parsed.status(),
                parsed.reason(),
                fields(parsed.fields(), cut),
                -1,
                -1,
                content,
                contentBytes,
                complete);
    }

    private static Fields fields(Fields parsed, boolean cut) {
        List<FieldLine> lines =
                parsed.lines().stream()
                        .map(line ->
                                new FieldLine(line.name(), line.value(), line.hasColon(), -1, -1))
                        .toList();
        return cut ? Fields.some(lines) : new Fields(lines);
    }
}

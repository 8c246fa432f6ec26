package dev.foursight.explain.causes;

import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What a request's fields say about the end of its content (RFC 9112 §6). */
public record Framing(List<FieldLine> lengths, List<FieldLine> codingLines) {

    public static Framing of(Fields fields) {
        return new Framing(fields.all("Content-Length"), fields.all("Transfer-Encoding"));
    }

    /** What the fields of the request say; all rules share one. */
    public static Framing of(Sent sent) {
        return sent.reading()
                .prepared(Framing.class, () -> Optional.of(of(sent.request().fields())))
                .orElseThrow();
    }

    public boolean isTold() {
        return !lengths.isEmpty() || !codingLines.isEmpty();
    }

    /** Every value of every Content-Length line. */
    public List<String> lengthValues() {
        return members(lengths);
    }

    /** The transfer codings in order, lower case, without parameters. */
    public List<String> codings() {
        if (codingLines.isEmpty()) {
            return List.of();
        }
        return members(codingLines).stream()
                .map(coding -> coding.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty())
                .toList();
    }

    private static List<String> members(List<FieldLine> lines) {
        if (lines.size() == 1 && lines.getFirst().value().indexOf(',') < 0) {
            return List.of(lines.getFirst().value().strip());
        }
        return lines.isEmpty()
                ? List.of()
                : lines.stream()
                        .flatMap(line -> Arrays.stream(line.value().split(",", -1)))
                        .map(String::strip)
                        .toList();
    }

    public boolean isChunked() {
        List<String> codings = codings();
        return !codings.isEmpty() && codings.getLast().equals("chunked");
    }

    /** The length, if that is all the framing and it is one number that makes sense. */
    public OptionalLong length() {
        return codingLines.isEmpty()
                        && lengths.size() == 1
                        && Digits.only(lengths.getFirst().value(), 18)
                ? OptionalLong.of(Long.parseLong(lengths.getFirst().value()))
                : OptionalLong.empty();
    }
}

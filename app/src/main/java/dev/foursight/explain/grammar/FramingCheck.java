package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.FramingCodingUnknown;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How the end of the content is told (RFC 9112 §6). */
final class FramingCheck implements Check {

    private static final Set<String> WITH_CONTENT = Set.of("POST", "PUT", "PATCH");
    private static final int MOST_DIGITS = 18;

    @Override
    public void read(Message message, Hits hits) {
        Framing framing = message.framing();
        if (!framing.codingLines().isEmpty()) {
            codings(message, hits);
        }
        lengths(message, hits);
        if (!framing.isTold()
                && message.isHttp11()
                && WITH_CONTENT.contains(message.line().method())
                && message.end() == message.text().length()) {
            hits.add(GrammarRule.LENGTH_ABSENT, message.line().from(), message.line().to());
        }
    }

    private static void codings(Message message, Hits hits) {
        Framing framing = message.framing();
        List<String> codings = framing.codings();
        FieldLine line = framing.codingLines().getLast();
        if (message.line().version().equals("HTTP/1.0")) {
            add(message, GrammarRule.CODING_HTTP10, line, hits);
        }
        if (!FramingCodingUnknown.REGISTERED.containsAll(codings)) {
            add(message, GrammarRule.CODING_UNKNOWN, line, hits);
        }
        if (!framing.isChunked()) {
            add(message, GrammarRule.CODING_NOT_LAST, line, hits);
        }
        if (codings.stream().filter("chunked"::equals).count() > 1) {
            add(message, GrammarRule.CODING_TWICE, line, hits);
        }
        if (line.value().matches("(?i).*\\bchunked\\s*;.*")) {
            add(message, GrammarRule.CODING_PARAMETER, line, hits);
        }
    }

    private static void lengths(Message message, Hits hits) {
        List<FieldLine> lines = message.framing().lengths();
        for (FieldLine line : lines) {
            String value = line.value();
            if (!message.framing().codingLines().isEmpty()) {
                hits.add(GrammarRule.LENGTH_WITH_CODING, line.from(), line.to());
            }
            if (!isNumbers(value)) {
                add(message, GrammarRule.LENGTH_FORM, line, hits);
            } else if (value.matches("0*[1-9]\\d{" + MOST_DIGITS + ",}")) {
                add(message, GrammarRule.LENGTH_HUGE, line, hits);
            }
        }
        List<String> values = message.framing().lengthValues();
        boolean numbers = values.stream().allMatch(value -> Digits.only(value));
        if (values.size() > 1 && numbers) {
            boolean same = values.stream().distinct().count() == 1;
            FieldLine last = lines.getLast();
            hits.add(
                    same ? GrammarRule.LENGTH_REPEATED : GrammarRule.LENGTH_DIFFERS,
                    last.from(),
                    last.to());
        }
    }

    private static boolean isNumbers(String value) {
        return Arrays.stream(value.split(",", -1)).allMatch(member -> Digits.only(member.strip()));
    }

    private static void add(Message message, GrammarRule rule, FieldLine line, Hits hits) {
        hits.add(rule, message.valueFrom(line), line.to());
    }
}

package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Conditions;
import dev.foursight.explain.causes.RangeSet;
import dev.foursight.http.FieldLine;

/** Values whose fields have a strict grammar and that servers look at early. */
final class FieldValueCheck implements Check {

    @Override
    public void read(Message message, Hits hits) {
        for (FieldLine line : message.fields()) {
            if (line.isNamed("Range") && isBadRange(line.value())) {
                add(message, GrammarRule.RANGE_FORM, line, hits);
            }
            if (isTags(line) && !Conditions.isWellFormed(line)) {
                add(message, GrammarRule.TAG_FORM, line, hits);
            }
            if (isDate(line) && !Conditions.isWellFormed(line)) {
                add(message, GrammarRule.DATE_FORM, line, hits);
            }
            if (line.isNamed("Expect") && !line.value().equalsIgnoreCase("100-continue")) {
                add(message, GrammarRule.EXPECTATION, line, hits);
            }
        }
    }

    /** Other units have a grammar of their own. */
    private static boolean isBadRange(String value) {
        RangeSet set = RangeSet.parse(value);
        return (set.isBytes() || set.unit().isEmpty()) && !set.wellFormed();
    }

    private static boolean isTags(FieldLine line) {
        return line.isNamed("If-Match") || line.isNamed("If-None-Match");
    }

    private static boolean isDate(FieldLine line) {
        return line.isNamed("If-Modified-Since") || line.isNamed("If-Unmodified-Since");
    }

    private static void add(Message message, GrammarRule rule, FieldLine line, Hits hits) {
        hits.add(rule, message.valueFrom(line), line.to());
    }
}

package dev.foursight.catalogue;

import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.catalogue.StatusEntry.SubStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The texts of an entry that a search looks at. The rules under "confused with" are left out: they
 * are about the other entry.
 */
final class SearchedText {

    private SearchedText() {}

    static Map<Part, List<String>> of(StatusEntry entry) {
        Map<Part, List<String>> texts = new EnumMap<>(Part.class);
        texts.put(Part.CODE, List.of(Integer.toString(entry.code())));
        texts.put(Part.NAME, List.of(entry.name()));
        texts.put(Part.FORMER_NAME, entry.formerNames());
        texts.put(Part.FIELD, each(entry.fields(), OwedField::name));
        texts.put(Part.DIRECTIVE, each(entry.servers(), ServerCause::directive));
        texts.put(Part.SUB_STATUS, each(entry.subStatuses(), SubStatus::code));
        texts.put(Part.ORIGIN, List.of(entry.origin(), entry.originId()));
        texts.put(Part.SERVER, each(entry.servers(), ServerCause::server));
        texts.put(Part.BRIEF, List.of(entry.brief()));
        texts.put(Part.CAUSE, entry.provokedBy());
        texts.put(Part.CLAUSE, List.of(entry.clause().toString()));
        texts.put(Part.MEANING, List.of(entry.meaning()));
        texts.put(Part.LIMIT, each(entry.servers(), ServerCause::limit));
        texts.put(Part.SUB_MEANING, each(entry.subStatuses(), SearchedText::words));
        texts.put(Part.RULE, each(entry.fields(), OwedField::rule));
        texts.put(Part.CONTENT, List.of(entry.contentRule()));
        texts.put(Part.RESULT, each(entry.servers(), ServerCause::result));
        texts.put(Part.LOGGED, each(entry.servers(), ServerCause::logged));
        texts.put(Part.RETRY, List.of(entry.retryAdvice()));
        texts.put(Part.SEEN, List.of(entry.seenNote()));
        texts.put(Part.NOTE, entry.notes());
        return texts;
    }

    private static String words(SubStatus subStatus) {
        return subStatus.meaning() + " " + subStatus.directive();
    }

    private static <T> List<String> each(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toList();
    }
}

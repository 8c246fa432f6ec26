package dev.foursight.explain.answer;

import dev.foursight.http.Digits;
import dev.foursight.http.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.greenbytes.http.sfv.InnerList;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.Parametrizable;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;

/**
 * Reads structured fields (RFC 9651). A field that does not parse says nothing at all (§4.2), so
 * what comes back is then empty.
 */
public final class StructuredField {

    /** Hostile text may be endless; what a server says about itself is not. */
    private static final int LONGEST = 16_384;

    /**
     * A member of a list or dictionary, or an item.
     *
     * @param key the member's key in a dictionary, else empty
     * @param value its bare value as text, without quotes; the members of an inner list with blanks
     *     between
     * @param parameters by name, as text; a parameter without value is {@code true}
     */
    public record Member(String key, String value, Map<String, String> parameters) {

        public Member {
            parameters = Map.copyOf(parameters);
        }

        public Optional<String> parameter(String name) {
            return Optional.ofNullable(parameters.get(name));
        }

        /** A parameter that is a whole number that is not negative. */
        public Optional<Long> number(String name) {
            return parameter(name).filter(text -> Digits.only(text, 15)).map(Long::valueOf);
        }
    }

    private StructuredField() {}

    /** The members of a field that is a list (§3.1), all its lines together. */
    public static List<Member> list(Fields fields, String name) {
        return read(
                fields,
                name,
                text ->
                        Parser.parseList(text).get().stream()
                                .map(element -> member("", element))
                                .toList());
    }

    /** The members of a field that is a dictionary (§3.2), all its lines together. */
    public static List<Member> dictionary(Fields fields, String name) {
        return read(
                fields,
                name,
                text -> {
                    List<Member> members = new ArrayList<>();
                    Parser.parseDictionary(text)
                            .get()
                            .forEach((key, element) -> members.add(member(key, element)));
                    return members;
                });
    }

    /** A field that is an item (§3.3). */
    public static Optional<Member> item(Fields fields, String name) {
        return read(fields, name, text -> List.of(member("", Parser.parseItem(text)))).stream()
                .findFirst();
    }

    private static List<Member> read(
            Fields fields, String name, Function<String, List<Member>> parser) {
        String text = fields.combined(name);
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        try {
            return parser.apply(text);
        } catch (ParseException notStructured) {
            return List.of();
        }
    }

    private static Member member(String key, Parametrizable<?> element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        element.getParams().forEach((name, item) -> parameters.put(name, text(item)));
        return new Member(key, text(element), parameters);
    }

    private static String text(Parametrizable<?> element) {
        return element instanceof InnerList list
                ? String.join(" ", list.get().stream().map(StructuredField::bare).toList())
                : bare((ListElement<?>) element);
    }

    private static String bare(ListElement<?> element) {
        return element instanceof Item<?> item ? String.valueOf(item.get()) : "";
    }
}

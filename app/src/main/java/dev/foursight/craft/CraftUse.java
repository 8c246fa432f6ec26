package dev.foursight.craft;

import dev.foursight.http.InvalidInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A craft chosen by id with its arguments. As text: {@code ID}, {@code ID=VALUE} (the main
 * parameter) or {@code ID:name=VALUE} (another); several arguments stand one after the other,
 * parted by a blank, each with the id.
 *
 * @param arguments by parameter name; the main parameter stands under {@link #MAIN}
 */
public record CraftUse(String id, Map<String, String> arguments) {

    /** The name under which the main parameter's value is kept whatever the craft calls it. */
    public static final String MAIN = "";

    public CraftUse {
        arguments = Map.copyOf(arguments);
    }

    public static CraftUse of(String id) {
        return new CraftUse(id, Map.of());
    }

    public static CraftUse of(String id, String value) {
        return new CraftUse(id, Map.of(MAIN, value));
    }

    /**
     * @throws InvalidInput if the text has none of the three forms
     */
    public static CraftUse parse(String text) {
        String id = text.split("[:=]", 2)[0];
        Map<String, String> arguments = new HashMap<>();
        for (String part : text.split(" (?=" + Pattern.quote(id) + ":[^=\\s]+=)", -1)) {
            arguments.putAll(single(part).arguments());
        }
        return new CraftUse(id, arguments);
    }

    private static CraftUse single(String text) {
        int equals = text.indexOf('=');
        String head = equals < 0 ? text : text.substring(0, equals);
        int colon = head.indexOf(':');
        String id = colon < 0 ? head : head.substring(0, colon);
        String name = colon < 0 ? MAIN : head.substring(colon + 1);
        if (id.isBlank() || (colon >= 0 && (equals < 0 || name.isBlank()))) {
            throw new InvalidInput(
                    "“"
                            + text
                            + "” does not name a craft. Write ID, ID=VALUE or ID:name=VALUE, for example huge-header=16k.");
        }
        return equals < 0 ? of(id) : new CraftUse(id, Map.of(name, text.substring(equals + 1)));
    }

    /**
     * Texts in their order, where neighbours that give different parameters of one craft are one
     * use of it.
     *
     * @throws InvalidInput if a text has none of the three forms
     */
    public static List<CraftUse> parseAll(List<String> texts) {
        List<CraftUse> uses = new ArrayList<>();
        for (String text : texts) {
            CraftUse use = parse(text);
            if (!uses.isEmpty() && uses.getLast().isContinuedBy(use)) {
                Map<String, String> both = new HashMap<>(uses.removeLast().arguments());
                both.putAll(use.arguments());
                use = new CraftUse(use.id(), both);
            }
            uses.add(use);
        }
        return List.copyOf(uses);
    }

    private boolean isContinuedBy(CraftUse next) {
        return id.equals(next.id)
                && !arguments.isEmpty()
                && !next.arguments.isEmpty()
                && Collections.disjoint(arguments.keySet(), next.arguments.keySet());
    }

    /** One text for each argument, the main one first; {@link #parseAll} makes one use of them. */
    public List<String> texts() {
        return arguments.isEmpty()
                ? List.of(id)
                : arguments.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                (entry.getKey().isEmpty() ? id : id + ":" + entry.getKey())
                                        + "="
                                        + entry.getValue())
                        .toList();
    }

    @Override
    public String toString() {
        return String.join(" ", texts());
    }
}

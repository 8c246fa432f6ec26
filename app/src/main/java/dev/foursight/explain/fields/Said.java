package dev.foursight.explain.fields;

import dev.foursight.explain.causes.Grammar;
import java.util.HashMap;
import java.util.Map;

/**
 * One sentence of a note.
 *
 * @param variant of the file of sentences
 * @param facts that fill it
 */
record Said(String variant, Map<String, String> facts) {

    Said {
        facts = Map.copyOf(facts);
    }

    static Said of(String variant) {
        return new Said(variant, Map.of());
    }

    /**
     * @param value text from the wire is shortened
     */
    Said with(String name, Object value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(name, Grammar.brief(String.valueOf(value)));
        return new Said(variant, more);
    }

    /** A list of names, of which more fit than of other text. */
    Said listing(String name, Iterable<String> values) {
        StringBuilder all = new StringBuilder();
        for (String value : values) {
            if (all.length() > 200) {
                all.append(", …");
                break;
            }
            all.append(all.isEmpty() ? "" : ", ").append(Grammar.brief(value));
        }
        Map<String, String> more = new HashMap<>(facts);
        more.put(name, all.toString());
        return new Said(variant, more);
    }
}

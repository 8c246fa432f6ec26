package dev.foursight.explain.causes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an Accept, Accept-Language or Accept-Encoding field allows (RFC 9110 §12.5).
 *
 * @param items lower-case values with their weights
 */
record AcceptList(Map<String, Double> items) {

    AcceptList {
        items = Map.copyOf(items);
    }

    static AcceptList parse(String value) {
        Map<String, Double> items = new HashMap<>();
        for (String part : value.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            double weight = 1;
            for (String piece : pieces) {
                if (piece.matches("q=[01](\\.\\d{0,3})?")) {
                    weight = Double.parseDouble(piece.substring(2));
                }
            }
            if (!pieces[0].isEmpty()) {
                items.putIfAbsent(pieces[0], weight);
            }
        }
        return new AcceptList(items);
    }

    /** Whether a media type, language or coding is acceptable: its most specific item decides. */
    boolean allows(String offered) {
        String exact = offered.toLowerCase(Locale.ROOT);
        int slash = exact.indexOf('/');
        int dash = exact.indexOf('-');
        List<String> fromSpecific =
                slash >= 0
                        ? List.of(exact, exact.substring(0, slash) + "/*", "*/*")
                        : List.of(exact, dash < 0 ? exact : exact.substring(0, dash), "*");
        for (String item : fromSpecific) {
            Double weight = items.get(item);
            if (weight != null) {
                return weight > 0;
            }
        }
        return false;
    }
}

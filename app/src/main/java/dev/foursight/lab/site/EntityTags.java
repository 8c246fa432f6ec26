package dev.foursight.lab.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list in If-Match and If-None-Match (RFC 9110 §13.1.1, §13.1.2). */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

    private final boolean any;
    private final List<String> strong = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    EntityTags(List<String> fieldValues) {
        String list = String.join(", ", fieldValues).strip();
        any = list.equals("*");
        Matcher matcher = TAG.matcher(list);
        while (matcher.find()) {
            all.add(matcher.group(2));
            if (matcher.group(1) == null) {
                strong.add(matcher.group(2));
            }
        }
    }

    /** Strong comparison with a strong entity-tag (RFC 9110 §8.8.3.2). */
    boolean matchStrongly(String etag) {
        return any || strong.contains(etag);
    }

    /** Whether the list is {@code *}: any current representation. */
    boolean matchAny() {
        return any;
    }

    boolean matchWeakly(String etag) {
        return any || all.contains(etag);
    }
}

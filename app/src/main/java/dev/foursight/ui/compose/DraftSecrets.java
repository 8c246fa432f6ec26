package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.formats.Secrets;
import dev.foursight.http.HeaderLine;
import dev.foursight.ui.compose.auth.AuthForm;
import dev.foursight.ui.compose.connection.ConnectionForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What of a draft must not stand on a disk: passwords, tokens, cookies. */
final class DraftSecrets {

    private static final Pattern URL_USER = Pattern.compile("://[^/?#@\\s]*@");

    private DraftSecrets() {}

    /**
     * The draft without its secrets. What held one stays, masked, so that the person sees what to
     * write again; a header line is switched off as well.
     */
    static SavedDraft masked(SavedDraft draft) {
        return new SavedDraft(
                draft.method(),
                URL_USER.matcher(draft.url()).replaceFirst("://"),
                draft.version(),
                draft.headers().stream().map(DraftSecrets::masked).toList(),
                draft.withheld(),
                body(draft.body()),
                without(draft.connection(), ConnectionForm.SECRETS),
                without(draft.auth(), AuthForm.SECRETS),
                draft.crafts().stream().map(DraftSecrets::masked).toList());
    }

    /** Which secrets of a masked draft the person has to write again; empty for none. */
    static String reminder(SavedDraft draft) {
        Set<String> names = new TreeSet<>();
        draft.headers().stream()
                .filter(line -> !line.enabled() && line.value().contains(Secrets.MARK))
                .forEach(line -> names.add(line.name()));
        draft.crafts().stream()
                .filter(use -> use.arguments().values().stream().anyMatch(DraftSecrets::isMasked))
                .forEach(use -> names.add("the craft " + use.id()));
        if (draft.body().values().stream().anyMatch(DraftSecrets::isMasked)) {
            names.add("the body");
        }
        return names.isEmpty()
                ? ""
                : "Secrets are not written to the disk. Write the value again of: "
                        + String.join(", ", names)
                        + ".";
    }

    private static boolean isMasked(String value) {
        return value.contains(Secrets.MARK);
    }

    private static HeaderLine masked(HeaderLine line) {
        String value = masked(line.name(), line.value());
        return value.equals(line.value())
                ? line
                : new HeaderLine(line.name(), line.separator(), value, false);
    }

    private static CraftUse masked(CraftUse use) {
        Map<String, String> arguments = new HashMap<>(use.arguments());
        arguments.replaceAll(DraftSecrets::masked);
        return new CraftUse(use.id(), arguments);
    }

    /** A text as it stands, and the rows of a form, where the name says what a value is. */
    private static Map<String, String> body(Map<String, String> body) {
        Map<String, String> masked = new HashMap<>(body);
        masked.replaceAll((key, value) -> {
            String name = key.replaceFirst("value$", "name");
            return masked(key.equals(name) ? "" : body.getOrDefault(name, ""), value);
        });
        return masked;
    }

    /** The value as it may be kept under a name. */
    private static String masked(String name, String value) {
        String before = name + ": ";
        String masked = Secrets.masked(before + value);
        String alone = masked.startsWith(before) ? masked.substring(before.length()) : value;
        return Secrets.masked(alone);
    }

    private static Map<String, String> without(Map<String, String> all, Set<String> secrets) {
        Map<String, String> rest = new HashMap<>(all);
        rest.keySet().removeAll(secrets);
        return rest;
    }
}

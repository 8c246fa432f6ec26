package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.Craft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.List;
import java.util.regex.Pattern;

/** Only the field lines that the grammar allows. */
public final class PlainFields implements Craft {

    /** RFC 9110 §5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    @Override
    public String id() {
        return "plain-fields";
    }

    @Override
    public Group group() {
        return Group.REPAIR;
    }

    @Override
    public List<String> earns() {
        return List.of();
    }

    @Override
    public String clause() {
        return "RFC 9112 §5";
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withHeaders(draft.headers().stream().filter(PlainFields::isPlain).toList());
    }

    private static boolean isPlain(HeaderLine line) {
        return TOKEN.matcher(line.name()).matches()
                && line.separator().strip().equals(":")
                && line.separator().startsWith(":")
                && line.value().chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 127);
    }
}

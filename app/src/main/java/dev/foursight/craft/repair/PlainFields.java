package dev.foursight.craft.repair;

import dev.foursight.craft.Arguments;
import dev.foursight.craft.CraftFacts;
import dev.foursight.craft.PlainCraft;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.regex.Pattern;

/** Only the field lines that the grammar allows, with CRLF at their ends. */
public final class PlainFields extends PlainCraft {

    /** RFC 9110 §5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    public PlainFields() {
        super(CraftFacts.of("plain-fields", Group.REPAIR, "RFC 9112 §5"));
    }

    @Override
    public Draft apply(Draft draft, Arguments arguments) {
        return draft.withHeaders(draft.headers().stream().filter(PlainFields::isPlain).toList())
                .withDelivery(draft.delivery().withLineEnd("\r\n"));
    }

    private static boolean isPlain(HeaderLine line) {
        return TOKEN.matcher(line.name()).matches()
                && line.separator().strip().equals(":")
                && line.separator().startsWith(":")
                && line.value().chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 127);
    }
}

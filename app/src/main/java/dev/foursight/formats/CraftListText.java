package dev.foursight.formats;

import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The crafts as plain text for a terminal, group by group. */
public final class CraftListText {

    private static final int COLUMN = 26;

    private CraftListText() {}

    public static String of(Crafts crafts, int width) {
        TextLines lines = new TextLines(width);
        Craft.@Nullable Group group = null;
        for (Craft craft : crafts.all()) {
            if (craft.group() != group) {
                if (group != null) {
                    lines.blank();
                }
                group = craft.group();
                lines.line(group.title().toLowerCase(Locale.ROOT));
            }
            lines.item("  " + craft.id(), COLUMN, crafts.text(craft).title());
            craft.parameters().forEach(parameter -> parameter(lines, craft, parameter));
            if (!craft.earns().isEmpty()) {
                lines.item("", COLUMN, "earns " + String.join(", ", craft.earns()));
            }
            lines.item("", COLUMN, craft.clause() + hazard(craft.hazard()));
        }
        return lines.toString();
    }

    private static void parameter(TextLines lines, Craft craft, Parameter parameter) {
        boolean main = craft.parameters().getFirst().equals(parameter);
        lines.item(
                "",
                COLUMN,
                craft.id()
                        + (main ? "=" : ":" + parameter.name() + "=")
                        + parameter.standard()
                        + "  ("
                        + (main ? parameter.name() + ", " : "")
                        + parameter.unit()
                        + ")");
    }

    private static String hazard(Hazard hazard) {
        return switch (hazard) {
            case HARMLESS -> "";
            case LOADS -> "; loads the server";
            case WRITES -> "; may write to the server";
        };
    }
}

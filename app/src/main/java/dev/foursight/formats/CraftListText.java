package dev.foursight.formats;

import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The crafts as plain text for a terminal, group by group. */
public final class CraftListText {

    private static final int COLUMN = 26;

    private CraftListText() {}

    /** One line for each craft: what it is called, and the first code that it should earn. */
    public static String overview(Crafts crafts, int width) {
        return grouped(
                crafts.all(),
                width,
                (lines, craft) -> lines.item("  " + craft.id(), COLUMN, title(crafts, craft)));
    }

    private static String title(Crafts crafts, Craft craft) {
        return crafts.text(craft).title()
                + (craft.earns().isEmpty() ? "" : " → " + craft.earns().getFirst());
    }

    /**
     * What each craft does, takes and should earn.
     *
     * @param shown some of the crafts, group by group
     */
    public static String details(Crafts crafts, List<Craft> shown, int width) {
        return grouped(shown, width, (lines, craft) -> detail(lines, crafts, craft));
    }

    private static String grouped(List<Craft> shown, int width, BiConsumer<TextLines, Craft> each) {
        TextLines lines = new TextLines(width);
        Craft.@Nullable Group group = null;
        for (Craft craft : shown) {
            if (craft.group() != group) {
                if (group != null) {
                    lines.blank();
                }
                group = craft.group();
                lines.line(group.title());
            }
            each.accept(lines, craft);
        }
        return lines.toString();
    }

    private static void detail(TextLines lines, Crafts crafts, Craft craft) {
        lines.item("  " + craft.id(), COLUMN, crafts.text(craft).title());
        lines.item("", COLUMN, crafts.text(craft).about());
        craft.parameters().forEach(parameter -> parameter(lines, craft, parameter));
        if (!craft.earns().isEmpty()) {
            lines.item("", COLUMN, "earns " + String.join(", ", craft.earns()));
        }
        lines.item("", COLUMN, craft.clause() + hazard(craft.hazard()));
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

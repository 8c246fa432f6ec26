package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.craft.Parameter;
import java.util.List;
import java.util.Optional;

/** What is written on a chip and in the palette. */
final class CraftWords {

    private static final int LONGEST_VALUE = 24;

    private CraftWords() {}

    static String title(Crafts crafts, CraftUse use) {
        return crafts.find(use.id()).map(craft -> crafts.text(craft).title()).orElse(use.id());
    }

    /** The value of the main parameter, cut if long; empty for a craft without parameters. */
    static String value(Crafts crafts, CraftUse use) {
        Optional<Craft> craft =
                crafts.find(use.id()).filter(found -> !found.parameters().isEmpty());
        return craft.map(found -> shown(found, use)).orElse("");
    }

    private static String shown(Craft craft, CraftUse use) {
        Parameter main = craft.parameters().getFirst();
        String text = argument(craft, use, main);
        return main.kind() == Parameter.Kind.COUNT && text.matches("\\d{1,9}")
                ? Sizes.number(Long.parseLong(text))
                : SafeText.line(text, LONGEST_VALUE);
    }

    /** The value a use gives a parameter, the standard value where it gives none. */
    static String argument(Craft craft, CraftUse use, Parameter parameter) {
        List<Parameter> parameters = craft.parameters();
        boolean main = parameters.getFirst().equals(parameter);
        String given = use.arguments().get(parameter.name());
        if (given == null && main) {
            given = use.arguments().get(CraftUse.MAIN);
        }
        return given == null ? parameter.standard() : given;
    }

    /** The codes it should earn, without origin. */
    static List<String> earns(Craft craft) {
        return craft.earns().stream().map(key -> key.replaceFirst("@.*", "")).distinct().toList();
    }

    static String hazard(Hazard hazard) {
        return switch (hazard) {
            case HARMLESS -> "";
            case LOADS -> "loads the server";
            case WRITES -> "may write";
        };
    }
}

package dev.foursight.ui.compose;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Verdict;
import dev.foursight.ui.common.Icons;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Colour, icon and word together, so that none of them stands alone. */
public final class Looks {

    private Looks() {}

    public static Label verdict(Verdict verdict, String words) {
        return switch (verdict) {
            case CONFORMS -> label(words, Feather.CHECK, "conforms");
            case VIOLATES -> label(words, Feather.X, "violates");
            case CANNOT_TELL -> label(words, Feather.HELP_CIRCLE, "cannot-tell");
        };
    }

    public static Label confidence(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> label("certain", Feather.CHECK_CIRCLE, "certain");
            case LIKELY -> label("likely", Feather.DISC, "likely");
            case POSSIBLE -> label("possible", Feather.HELP_CIRCLE, "possible");
        };
    }

    public static Label persistence(String persistence, String words) {
        return switch (persistence) {
            case "temporary" -> label(words, Feather.CLOCK, "persistence");
            case "permanent" -> label(words, Feather.LOCK, "persistence");
            default -> label(words, Feather.GIT_BRANCH, "persistence");
        };
    }

    public static Label label(String words, Feather icon, String look) {
        Label label = new Label(words, Icons.of(icon));
        label.getStyleClass().addAll("look", look);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}

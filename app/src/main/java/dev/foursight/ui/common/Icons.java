package dev.foursight.ui.common;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the Feather pack; their size and colour come from the style sheet. */
public final class Icons {

    private Icons() {}

    /** Finds and loads the icon pack, on any thread, so that the first icon does not wait. */
    public static void load() {
        of(Feather.SEARCH);
    }

    /** An icon that a screen reader passes over: the control it sits in has the words. */
    public static FontIcon of(Ikon ikon, String... styleClasses) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        icon.setFocusTraversable(false);
        icon.setMouseTransparent(true);
        return icon;
    }
}

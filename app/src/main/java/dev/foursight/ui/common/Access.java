package dev.foursight.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Gives nodes the words that a screen reader speaks. */
public final class Access {

    private Access() {}

    /** Names a node that shows no words of its own, or too few. */
    public static <N extends Node> N named(N node, String name) {
        node.setAccessibleText(name);
        return node;
    }

    public static <N extends Node> N named(N node, AccessibleRole role, String name) {
        node.setAccessibleRole(role);
        return named(node, name);
    }

    /**
     * Names a control and shows the same words on hover. The hint is made when the mouse first
     * comes, for each is a window of its own.
     */
    public static <C extends Control> C hinted(C control, String words) {
        control.setTooltip(null);
        control.setOnMouseEntered(_ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            }
        });
        return named(control, words);
    }

    /** Adds the longer explanation that a screen reader speaks on demand. */
    public static <N extends Node> N helped(N node, String help) {
        node.setAccessibleHelp(help);
        return node;
    }
}

package dev.foursight.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Moves the focus from one part of the window to the next, as F6 does elsewhere. */
final class PaneCycle {

    private PaneCycle() {}

    /** Focuses the first control of the part after the one that has the focus. */
    static void next(Scene scene, List<Parent> parts) {
        int now = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (holds(parts.get(i), scene.getFocusOwner())) {
                now = i;
            }
        }
        for (int step = 1; step <= parts.size(); step++) {
            if (focusFirst(parts.get(Math.floorMod(now + step, parts.size())))) {
                return;
            }
        }
    }

    private static boolean holds(Parent part, Node node) {
        Node at = node;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(PaneCycle::focusFirst);
    }
}

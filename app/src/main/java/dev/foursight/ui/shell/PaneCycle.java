package dev.foursight.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/** Moves the focus from one part of the window to the next, as F6 does elsewhere. */
final class PaneCycle {

    private PaneCycle() {}

    /** Focuses the first control of the part after the one that has the focus. */
    static void next(Scene scene, List<Parent> parts) {
        go(parts, part(scene, parts) + 1, 1);
    }

    /** Focuses the first control of the part before the one that has the focus. */
    static void previous(Scene scene, List<Parent> parts) {
        go(parts, part(scene, parts) - 1, -1);
    }

    private static int part(Scene scene, List<Parent> parts) {
        int now = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (holds(parts.get(i), scene.getFocusOwner())) {
                now = i;
            }
        }
        return now;
    }

    /** Traverses into the part instead of asking for the focus: only then is the focus drawn. */
    private static void go(List<Parent> parts, int first, int step) {
        for (int i = 0; i < parts.size(); i++) {
            Parent part = parts.get(Math.floorMod(first + i * step, parts.size()));
            if (hasControl(part)) {
                enter(part);
                return;
            }
        }
    }

    private static void enter(Parent part) {
        part.requestFocusTraversal(TraversalDirection.NEXT);
        Node reached = part.getScene().getFocusOwner();
        if (part.isFocusTraversable() && reached != null) {
            reached.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }

    private static boolean holds(Parent part, Node node) {
        Node at = node;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean hasControl(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        return node.isFocusTraversable()
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream()
                                .anyMatch(PaneCycle::hasControl));
    }
}

package dev.foursight.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Finds what the keys reach and a screen reader has no words for. */
public final class Silent {

    private static final Set<AccessibleRole> PLAIN =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Silent() {}

    /** Such nodes at and below the root. */
    public static List<String> in(Node root) {
        List<String> silent = new ArrayList<>();
        collect(root, silent);
        return silent;
    }

    private static void collect(Node node, List<String> silent) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            boolean worded =
                    says(node.getAccessibleText())
                            || (node instanceof Labeled labeled && says(labeled.getText()));
            if (!worded || PLAIN.contains(node.getAccessibleRole())) {
                silent.add(node + " " + node.getAccessibleRole());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    private static boolean says(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}

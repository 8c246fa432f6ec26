package dev.foursight.ui.choose;

import dev.foursight.explain.decision.LitPath.Mark;
import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Kind;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/** One node of the graph on the screen. Only the one where the person is can be reached by Tab. */
final class NodeBox extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");

    private static final PseudoClass LIT_PASSED = PseudoClass.getPseudoClass("lit-passed");
    private static final PseudoClass LIT_REFUSED = PseudoClass.getPseudoClass("lit-refused");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Box box;
    private final String told;
    private final Runnable open;
    private Node badge = new Pane();

    /**
     * @param told what a screen reader says of it
     * @param open run when a screen reader presses it
     */
    NodeBox(Box box, String told, Runnable open) {
        this.box = box;
        this.told = told;
        this.open = open;
        Area area = box.area();
        setId("node-" + box.id());
        getStyleClass().addAll("decision-box", kind(box.kind()));
        resizeRelocate(area.x(), area.y(), area.width(), area.height());
        setPrefSize(area.width(), area.height());
        setManaged(false);
        box.lines().forEach(line -> getChildren().add(Drawn.text(line, area.x(), area.y())));
        boolean leads = box.kind() == Kind.CODE || box.kind() == Kind.NOT_CHOSEN;
        Access.named(this, leads ? AccessibleRole.BUTTON : AccessibleRole.TEXT, told);
    }

    Box box() {
        return box;
    }

    /**
     * @param current whether the person is here
     * @param walked whether the way there leads through it
     */
    void show(boolean current, boolean walked) {
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(WALKED, walked);
        setFocusTraversable(current);
    }

    /**
     * Shows what is proven of it.
     *
     * @param mark none where no graph is lit
     */
    void light(Optional<Mark> mark) {
        boolean passed = mark.filter(Mark.PASSED::equals).isPresent();
        boolean refused = mark.filter(Mark.REFUSED::equals).isPresent();
        pseudoClassStateChanged(LIT_PASSED, passed);
        pseudoClassStateChanged(LIT_REFUSED, refused);
        pseudoClassStateChanged(DARK, mark.filter(Mark.UNKNOWN::equals).isPresent());
        setAccessibleText(
                mark.map(it -> "This exchange: " + Lit.word(it) + ". " + told).orElse(told));
        getChildren().remove(badge);
        if (passed || refused) {
            badge = Icons.of(passed ? Feather.CHECK : Feather.X, "lit-badge");
            badge.setManaged(false);
            badge.relocate(getPrefWidth() - 16, 3);
            badge.autosize();
            getChildren().add(badge);
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static String kind(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

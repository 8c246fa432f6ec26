package dev.foursight.ui.codes;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.codes.page.ChosenSystem;
import dev.foursight.ui.codes.page.PageLinks;
import dev.foursight.ui.codes.page.PageView;
import dev.foursight.ui.codes.page.Shown;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Frames;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The right half: the open page over what can be done with its code. */
final class DetailPane extends VBox {

    /** The table is drawn first; what takes longer to lay out follows at once. */
    private static final int FRAMES_TO_THE_TABLE = 2;

    private final CodesModel model;
    private final Catalogue catalogue;
    private final PageLinks links;
    private final ChosenSystem system = new ChosenSystem();
    private final ScrollPane scroll = new ScrollPane();
    private final ActionBar actions;
    private boolean coming;

    DetailPane(CodesModel model, Rooms rooms, Navigator navigator, PageLinks links) {
        this.model = model;
        this.catalogue = rooms.catalogue();
        this.links = links;
        actions = new ActionBar(rooms.lab(), catalogue, navigator);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        Access.named(scroll, AccessibleRole.SCROLL_PANE, "The open code");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, actions);
        getStyleClass().add("codes-right");
        setMinWidth(320);
        model.page().addListener(_ -> showSoon());
        showSoon();
    }

    void focusPage() {
        scroll.requestFocus();
    }

    /** Puts the keys on the page, and its first marked word in sight. */
    void focusMark() {
        scroll.requestFocus();
        Node mark = scroll.getContent().lookup(".marked");
        if (mark != null) {
            Node page = scroll.getContent();
            double at = page.sceneToLocal(mark.localToScene(mark.getLayoutBounds())).getMinY();
            double seen = scroll.getViewportBounds().getHeight();
            double hidden = page.getLayoutBounds().getHeight() - seen;
            if (hidden > 0 && at > seen) {
                scroll.setVvalue(Math.min(1, (at - seen / 3) / hidden));
            }
        }
    }

    /** Of several pages within these frames, as when somebody types, only the last is made. */
    private void showSoon() {
        if (!coming) {
            coming = true;
            Frames.after(FRAMES_TO_THE_TABLE, this::show);
        }
    }

    private void show() {
        coming = false;
        Shown page = model.page().get();
        if (page == null) {
            return;
        }
        scroll.setContent(new PageView(page, catalogue, links, system, scroll.widthProperty()));
        scroll.setVvalue(0);
        Access.named(scroll, page.entry().code() + " " + page.entry().name());
        actions.show(page.entry());
    }
}

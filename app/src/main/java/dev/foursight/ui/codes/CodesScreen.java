package dev.foursight.ui.codes;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.settings.CodesSettings;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.Screen;
import dev.foursight.ui.codes.compare.CompareView;
import dev.foursight.ui.codes.compare.Comparing;
import dev.foursight.ui.codes.page.PageLinks;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.WindowMemory;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The home of the program: every code, findable, each with its page. */
public final class CodesScreen implements Screen {

    private static final KeyCombination BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final CodesModel model;
    private final Catalogue catalogue;
    private final ListPane list;
    private final DetailPane detail;
    private final SplitPane panes = new SplitPane();
    private final StackPane node = new StackPane(panes);
    private final PageLinks links =
            new PageLinks() {
                @Override
                public void open(String key) {
                    model.follow(key);
                    detail.focusPage();
                }

                @Override
                public void goBack() {
                    model.goBack();
                    detail.focusPage();
                }

                @Override
                public void compare(List<String> keys) {
                    model.compare(keys);
                }
            };
    private @Nullable CompareView comparison;
    private @Nullable Node focusedBefore;

    public CodesScreen(Rooms rooms, Navigator navigator, Keeper keeper, WindowMemory memory) {
        catalogue = rooms.catalogue();
        model = new CodesModel(catalogue);
        CodesSettings settings =
                rooms.store()
                        .load(CodesSettings.NAME, CodesSettings::parse, CodesSettings.STANDARD);
        detail = new DetailPane(model, rooms, navigator, links);
        list =
                new ListPane(
                        model,
                        settings,
                        changed -> keeper.keep(CodesSettings.NAME, changed.text()),
                        detail::focusMark);
        panes.getStyleClass().add("codes-screen");
        panes.getItems().addAll(list, detail);
        memory.divide(panes, "codes", 0.58);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::goBackOnKey);
        model.compared().addListener((_, _, entries) -> showComparison(entries));
    }

    /**
     * Shows the page of a key.
     *
     * @return whether there is such a code
     */
    public boolean open(String key) {
        boolean comparing = comparison != null;
        boolean found = model.open(key);
        if (found && comparing) {
            detail.focusPage();
        }
        return found;
    }

    /** Puts the words into the search field. */
    public void search(String words) {
        model.endComparison();
        model.clearFacets();
        model.query().set(words);
    }

    /** Shows two or three codes side by side. */
    public void compare(List<String> keys) {
        model.compare(keys);
    }

    @Override
    public Place place() {
        return Place.CODES;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public List<Parent> panes() {
        return comparison == null ? List.of(list, detail) : List.of(comparison);
    }

    @Override
    public void focusDefault() {
        if (comparison == null) {
            list.focusSearch();
        } else {
            comparison.focusDefault();
        }
    }

    private void goBackOnKey(KeyEvent event) {
        if (BACK.match(event) && comparison == null) {
            links.goBack();
            event.consume();
        }
    }

    private void showComparison(List<StatusEntry> entries) {
        if (comparison == null && node.getScene() != null) {
            focusedBefore = node.getScene().getFocusOwner();
        }
        if (entries.isEmpty()) {
            comparison = null;
            node.getChildren().setAll(panes);
            focusAgain();
        } else {
            comparison =
                    new CompareView(Comparing.of(entries, catalogue), links, model::endComparison);
            node.getChildren().setAll(comparison);
            comparison.focusDefault();
        }
    }

    private void focusAgain() {
        Node before = focusedBefore;
        focusedBefore = null;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        } else {
            detail.focusPage();
        }
    }
}

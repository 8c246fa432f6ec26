package dev.foursight.ui.codes;

import dev.foursight.settings.CodesSettings;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.Screen;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Frames;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.WindowMemory;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The home of the program: every code, findable, each with its page. */
public final class CodesScreen implements Screen {

    /** The table is drawn first; what takes longer to lay out follows at once. */
    private static final int FRAMES_TO_THE_TABLE = 2;

    private final Rooms rooms;
    private final CodesModel model;
    private final SearchField search;
    private final FacetBar facets;
    private final EmptyTable empty;
    private final Label tally = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final ActionBar actions;
    private final VBox left;
    private final VBox right;
    private final SplitPane node = new SplitPane();

    public CodesScreen(Rooms rooms, Navigator navigator, Keeper keeper, WindowMemory memory) {
        this.rooms = rooms;
        model = new CodesModel(rooms.catalogue());
        CodesSettings settings =
                rooms.store()
                        .load(CodesSettings.NAME, CodesSettings::parse, CodesSettings.STANDARD);
        CodesTable table =
                new CodesTable(
                        model,
                        settings,
                        changed -> keeper.keep(CodesSettings.NAME, changed.text()));
        search = new SearchField(model, table, scroll::requestFocus);
        facets = new FacetBar(model);
        empty = new EmptyTable(model);
        actions = new ActionBar(rooms.lab(), navigator::provoke);
        table.setPlaceholder(empty);
        node.getStyleClass().add("codes-screen");
        left = left(table);
        right = right();
        node.getItems().addAll(left, right);
        memory.divide(node, "codes", 0.57);
        model.rows().addListener((ListChangeListener<CodeRow>) _ -> refresh());
        model.page().addListener(_ -> showPage());
        model.query().addListener(_ -> empty.refresh());
        refresh();
        Frames.after(FRAMES_TO_THE_TABLE, this::showPage);
    }

    /**
     * Shows the page of a key.
     *
     * @return whether there is such a code
     */
    public boolean open(String key) {
        return model.open(key);
    }

    /** Puts the words into the search field. */
    public void search(String words) {
        model.clearFacets();
        model.query().set(words);
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
        return List.of(left, right);
    }

    @Override
    public void focusDefault() {
        search.requestFocus();
        search.selectAll();
    }

    private VBox left(CodesTable table) {
        tally.getStyleClass().add("tally");
        tally.setMinWidth(Label.USE_PREF_SIZE);
        HBox top = new HBox(search, tally);
        top.getStyleClass().add("search-line");
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox side = new VBox(top, facets, table);
        side.getStyleClass().add("codes-left");
        side.setMinWidth(320);
        return side;
    }

    private VBox right() {
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        Access.named(scroll, AccessibleRole.SCROLL_PANE, "The open code");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(scroll, actions);
        side.getStyleClass().add("codes-right");
        side.setMinWidth(320);
        return side;
    }

    private void refresh() {
        tally.setText(model.tally());
        facets.refresh();
        empty.refresh();
    }

    private void showPage() {
        Page page = model.page().get();
        if (page == null) {
            return;
        }
        scroll.setContent(new PageView(page, rooms.catalogue(), model::open));
        scroll.setVvalue(0);
        Access.named(scroll, page.entry().code() + " " + page.entry().name());
        actions.show(page.entry());
    }
}

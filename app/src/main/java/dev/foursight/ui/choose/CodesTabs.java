package dev.foursight.ui.choose;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Place;
import dev.foursight.ui.Screen;
import dev.foursight.ui.codes.CodesScreen;
import dev.foursight.ui.common.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The Codes screen with its two tabs: the codes themselves, and the graph that chooses among them,
 * which is read and drawn when it is first asked for.
 */
public final class CodesTabs implements Screen {

    private final CodesScreen codes;
    private final Navigator navigator;
    private final Background background;
    private final Supplier<DecisionGraph> decision;
    private final ToggleButton codesTab = new ToggleButton("Codes");
    private final ToggleButton chooseTab = new ToggleButton("Choose");
    private final HBox bar = new HBox(codesTab, chooseTab);
    private final BorderPane node = new BorderPane();
    private final StackPane ground = new StackPane();
    private @Nullable ChooseView choose;
    private boolean asked;
    private Consumer<ChooseView> lightWhenDrawn = _ -> {};

    /**
     * @param decision reads the graph; asked for it once, away from the FX thread
     */
    public CodesTabs(
            CodesScreen codes,
            Navigator navigator,
            Background background,
            Supplier<DecisionGraph> decision) {
        this.codes = codes;
        this.navigator = navigator;
        this.background = background;
        this.decision = decision;
        ToggleGroup group = new ToggleGroup();
        tab(codesTab, "tab-codes", group, this::showCodes);
        tab(chooseTab, "tab-choose", group, this::showChoose);
        bar.getStyleClass().add("screen-tabs");
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ground.getStyleClass().add("choose");
        node.setTop(bar);
        codesTab.setSelected(true);
        node.setCenter(codes.node());
    }

    /**
     * Shows the page of a key.
     *
     * @return whether there is such a code
     */
    public boolean open(String key) {
        boolean found = codes.open(key);
        if (found) {
            showCodes();
        }
        return found;
    }

    /** Lights the graph along the path that an exchange proves. */
    public void light(Exchange exchange, Explanation explanation) {
        showChoose();
        lightWhenDrawn = view -> view.light(exchange, explanation);
        lightIfDrawn();
        if (choose == null) {
            chooseTab.requestFocus();
        } else {
            focusDefault();
        }
    }

    private void lightIfDrawn() {
        if (choose != null) {
            lightWhenDrawn.accept(choose);
            lightWhenDrawn = _ -> {};
        }
    }

    /** Puts the words into the search field. */
    public void search(String words) {
        codes.search(words);
        showCodes();
    }

    @Override
    public Place place() {
        return codes.place();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        codes.onShown();
    }

    @Override
    public List<Parent> panes() {
        List<Parent> panes = new ArrayList<>(List.of(bar));
        if (codesTab.isSelected()) {
            panes.addAll(codes.panes());
        } else if (choose != null) {
            panes.addAll(choose.parts());
        }
        return panes;
    }

    @Override
    public void focusDefault() {
        if (codesTab.isSelected()) {
            codes.focusDefault();
        } else if (choose != null) {
            choose.focusCurrent();
        }
    }

    private void tab(ToggleButton tab, String id, ToggleGroup group, Runnable show) {
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.getStyleClass().add("screen-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setOnAction(_ -> {
            show.run();
            focusDefault();
        });
    }

    private void showCodes() {
        codesTab.setSelected(true);
        node.setCenter(codes.node());
    }

    private void showChoose() {
        chooseTab.setSelected(true);
        node.setCenter(ground);
        if (!asked) {
            asked = true;
            Label reading = new Label("Reading the graph…");
            reading.getStyleClass().add("muted-label");
            ground.getChildren().setAll(reading);
            background.run("read decision graph", decision::get, this::draw, this::sayWhyNot);
        }
    }

    private void draw(DecisionGraph graph) {
        ChooseView view =
                new ChooseView(
                        graph,
                        background,
                        PictureFile.dialog(() -> node.getScene().getWindow()),
                        links(),
                        navigator::say);
        choose = view;
        ground.getChildren().setAll(view);
        lightIfDrawn();
        // Whoever has gone on to somewhere else in the meantime keeps the focus.
        if (chooseTab.isFocused()) {
            view.applyCss();
            view.focusCurrent();
        }
    }

    private ChooseLinks links() {
        return new ChooseLinks() {
            @Override
            public void open(String key) {
                navigator.openCode(key);
            }

            @Override
            public void compare(String key, String other) {
                showCodes();
                codes.compare(List.of(key, other));
            }
        };
    }

    private void sayWhyNot(Exception failure) {
        asked = false;
        String reason = String.valueOf(failure.getMessage()).replaceFirst("\\.$", "");
        Label why =
                new Label("The graph cannot be read: " + reason + ". Install the program again.");
        why.setWrapText(true);
        ground.getChildren().setAll(why);
    }

    private void key(KeyEvent event) {
        boolean left = event.getCode() == KeyCode.LEFT;
        if (left || event.getCode() == KeyCode.RIGHT) {
            if (left) {
                showCodes();
            } else {
                showChoose();
            }
            (left ? codesTab : chooseTab).requestFocus();
            event.consume();
        }
    }
}

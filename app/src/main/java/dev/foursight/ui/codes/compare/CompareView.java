package dev.foursight.ui.codes.compare;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.compare.Comparison.Rule;
import dev.foursight.ui.codes.page.PageLinks;
import dev.foursight.ui.codes.page.PageText;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two or three entries side by side, in place of the table and the page. */
public final class CompareView extends VBox {

    private final ScrollPane scroll = new ScrollPane();
    private final Runnable back;

    /**
     * @param back shows again what was there before
     */
    public CompareView(Comparison comparison, PageLinks links, Runnable back) {
        this.back = back;
        PageText text = new PageText(List.of(), links::open);
        CheckBox only = new CheckBox("Only what differs");
        only.setId("only-differences");
        CompareGrid grid =
                new CompareGrid(comparison.rows(), comparison.entries(), text, widthProperty());
        only.selectedProperty().subscribe(grid::showOnlyDifferences);
        CompareHeads heads = new CompareHeads(comparison.entries(), links, widthProperty());
        scroll.viewportBoundsProperty().subscribe(bounds -> heads.setMaxWidth(bounds.getWidth()));
        VBox content = new VBox();
        if (!comparison.rules().isEmpty()) {
            content.getChildren().add(rules(comparison.rules(), text));
        }
        content.getChildren().add(grid);
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        Access.named(scroll, AccessibleRole.SCROLL_PANE, words(comparison.entries()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("compare");
        getChildren().addAll(bar(comparison.entries(), only), heads, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the keys where they scroll. */
    public void focusDefault() {
        scroll.requestFocus();
    }

    private HBox bar(List<StatusEntry> entries, CheckBox only) {
        Button leave = new Button("Back", Icons.of(Feather.ARROW_LEFT));
        leave.setId("end-comparison");
        leave.setMinWidth(USE_PREF_SIZE);
        Access.hinted(leave, "Back to the table (Esc)");
        leave.setOnAction(_ -> back.run());
        Label title = new Label(words(entries));
        title.getStyleClass().add("compare-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        only.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(leave, title, gap, only);
        bar.getStyleClass().add("compare-bar");
        return bar;
    }

    private static VBox rules(List<Rule> rules, PageText text) {
        Label title = new Label("How to choose");
        title.getStyleClass().add("section-title");
        VBox block = new VBox(title);
        for (Rule rule : rules) {
            Label which = new Label(rule.from().code() + " or " + rule.other().code());
            which.getStyleClass().add("compare-which");
            which.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(which, text.plain(rule.text()));
            line.getStyleClass().add("compare-rule");
            block.getChildren().add(line);
        }
        block.getStyleClass().add("compare-rules");
        return block;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    private static String words(List<StatusEntry> entries) {
        String codes =
                entries.stream()
                        .map(entry -> Integer.toString(entry.code()))
                        .collect(Collectors.joining(", "));
        int last = codes.lastIndexOf(", ");
        return codes.substring(0, last) + " and " + codes.substring(last + 2) + " side by side";
    }
}

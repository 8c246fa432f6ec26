package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a heading, or a craft's title, what it should earn, its hazard and what it does. */
final class PaletteCell extends ListCell<PaletteRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private static final int ONE_LINE = 66;
    private static final double TWO_LINES = 34;
    private static final int MOST_BADGES = 3;

    private final Crafts crafts;

    PaletteCell(Crafts crafts, Consumer<PaletteRow> chosen) {
        this.crafts = crafts;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof PaletteRow.Heading);
        setText(row instanceof PaletteRow.Heading(String title) ? title : null);
        setGraphic(row instanceof PaletteRow.Item(Craft craft) ? item(craft) : null);
        setAccessibleText(row instanceof PaletteRow.Item(Craft craft) ? spoken(craft) : getText());
    }

    private Node item(Craft craft) {
        Label title = new Label(crafts.text(craft).title());
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("craft-head");
        if (craft.hazard() != Hazard.HARMLESS) {
            Label hazard =
                    new Label(CraftWords.hazard(craft.hazard()), Icons.of(Feather.ALERT_TRIANGLE));
            hazard.getStyleClass().add("hazard");
            head.getChildren().add(hazard);
        }
        CraftWords.earns(craft).stream()
                .limit(MOST_BADGES)
                .forEach(code -> {
                    Label badge = new Label(code);
                    badge.getStyleClass().addAll("code-badge", "mono");
                    head.getChildren().add(badge);
                });
        Label about = new Label(crafts.text(craft).about());
        about.setWrapText(true);
        about.setMinHeight(about.getText().length() > ONE_LINE ? TWO_LINES : 0);
        about.setTooltip(new Tooltip(crafts.text(craft).about()));
        about.getStyleClass().add("text-muted");
        return new VBox(head, about);
    }

    private String spoken(Craft craft) {
        List<String> earns = CraftWords.earns(craft);
        return crafts.text(craft).title()
                + (earns.isEmpty() ? "" : ", should earn " + String.join(" or ", earns))
                + (craft.hazard() == Hazard.HARMLESS
                        ? ""
                        : ", " + CraftWords.hazard(craft.hazard()))
                + ". "
                + crafts.text(craft).about();
    }
}
